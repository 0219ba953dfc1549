import type { Article } from '../payload-types'
import { bylineOf } from './byline'
import { shownCorrections } from './shown-corrections'
import { bodyToText } from './text'
import { wordsFor } from './words'

/** An article as plain text: headline, standfirst, byline, the text, and what the newsroom set right. */
export function articleToText(article: Article): string {
  const words = wordsFor(article.language)
  const corrections = (place: 'above' | 'below') =>
    shownCorrections(article, place).map(({ type, text, date }) => {
      const label = date ? `${words[type]} (${date.slice(0, 10)})` : words[type]
      return `${label}: ${text.trim()}`
    })
  return [
    article.headline,
    article.standfirst?.trim(),
    bylineOf(article).join('\n'),
    ...corrections('above'),
    bodyToText(article.body),
    ...corrections('below'),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}
