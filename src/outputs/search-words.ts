import { blocksOf } from '../lib/blocks-of'
import type { Article, Person } from '../payload-types'
import { effectiveFigure } from './figure'
import { heroOutsideBody } from './hero-outside-body'
import { populated } from './populated'
import { bodyToText } from './text'

/** What of an article is searched, the weightiest first. */
export const searchedFields = ['headline', 'standfirst', 'people', 'captions', 'body'] as const

export type SearchWords = Record<(typeof searchedFields)[number], string>

type Searched = Pick<
  Article,
  'headline' | 'standfirst' | 'people' | 'contributors' | 'heroImage' | 'body'
>

/**
 * The words that an article is found by: plain text, each field a text of its own.
 *
 * @param article with its pictures and people; what the query did not bring along is not searched
 */
export function searchWords(article: Searched): SearchWords {
  return {
    headline: article.headline.trim(),
    standfirst: article.standfirst?.trim() ?? '',
    people: namesIn(article).join('\n'),
    captions: captionsIn(article).join('\n'),
    body: bodyToText(article.body),
  }
}

const nameOf = (person: Person | string): string => populated<Person>(person)?.name ?? ''

/** Each name once, as it is and as the article has it. */
function namesIn({ people, contributors }: Searched): string[] {
  const names = [
    ...(people ?? []).flatMap(({ person, nameAsWritten }) => [nameOf(person), nameAsWritten]),
    ...(contributors ?? []).flatMap(({ person, creditAs }) => [nameOf(person), creditAs]),
  ]
  return [...new Set(names.flatMap((name) => name?.trim() || []))]
}

function captionsIn(article: Searched): string[] {
  const hero = heroOutsideBody(article)
  const figures = blocksOf(article.body, 'figure').map((block) => effectiveFigure(block))
  return (hero ? [hero, ...figures] : figures).flatMap(({ caption }) => caption ?? [])
}
