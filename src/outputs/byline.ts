import type { Article, Person } from '../payload-types'
import { populated } from './populated'
import { wordsFor } from './words'

type Contributor = NonNullable<Article['contributors']>[number]

/**
 * Who made an article, a phrase a role: "By A and B", "Translated by C".
 *
 * @param article with its contributors' people; its `byline` text, where it has one, stands instead
 */
export function bylineOf(article: Pick<Article, 'byline' | 'contributors' | 'language'>): string[] {
  if (article.byline?.trim()) return [article.byline.trim()]
  const words = wordsFor(article.language)
  const list = new Intl.ListFormat(words.language, { type: 'conjunction' })
  const groups: [roles: Contributor['role'][], phrase: (names: string) => string][] = [
    [['author', 'reporter'], words.by],
    [['editor'], words.editedBy],
    [['translator'], words.translatedBy],
  ]
  return groups.flatMap(([roles, phrase]) => {
    const names = (article.contributors ?? [])
      .filter((contributor) => roles.includes(contributor.role))
      .flatMap((contributor) => nameOf(contributor) ?? [])
    return names.length ? [phrase(list.format(names))] : []
  })
}

const nameOf = (contributor: Contributor): string | null =>
  contributor.creditAs?.trim() || (populated<Person>(contributor.person)?.name ?? null)
