import type { Article, Person } from '../payload-types'
import { populated } from './populated'
import type { Site } from './site'

/** A list of articles to subscribe to. */
export interface Feed {
  site: Site
  /** Where it is. */
  url: URL
  /** The section whose articles these are; all of them where there is none. */
  section?: string
  /** Newest first, populated as in `shown`. */
  articles: readonly Article[]
}

/** What a reader of feeds calls it. */
export const feedTitle = ({ site, section }: Feed): string =>
  section === undefined ? site.name : `${site.name}: ${section}`

/** What is in it, in a sentence. */
export const feedDescription = ({ site, section }: Feed): string =>
  section === undefined
    ? `The latest articles of ${site.name}.`
    : `The latest articles of ${site.name} in ${section}.`

/** The language of all of its articles; undefined where they have several. */
export function feedLanguage({ articles }: Feed): string | undefined {
  const languages = new Set(articles.map(({ language }) => language))
  return languages.size === 1 ? articles[0]?.language : undefined
}

/** Names of who wrote an article, as its byline has them. */
export const authorsOf = ({ contributors }: Article): string[] =>
  (contributors ?? [])
    .filter(({ role }) => role === 'author' || role === 'reporter')
    .flatMap(({ person, creditAs }) => creditAs?.trim() || populated<Person>(person)?.name || [])
