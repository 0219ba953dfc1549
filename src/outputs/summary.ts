import type { Article } from '../payload-types'
import { bodyToText } from './text'

/** About two lines of a list, and what search engines show of a description. */
const maxLength = 200

/** The first of the two code units of an emoji or a rare ideograph, cut from the second. */
const halfCharacter = /[\uD800-\uDBFF]$/

/**
 * What an article is about, in a line or two of plain text: its standfirst, else the first words of its body.
 *
 * @returns at most 200 characters, cut between words and marked with "…"; empty when there is no text
 */
export function summaryOf(article: Pick<Article, 'standfirst' | 'body'>): string {
  const text = (article.standfirst?.trim() || bodyToText(article.body)).replace(/\s+/g, ' ')
  if (text.length <= maxLength) return text
  const lastSpace = text.lastIndexOf(' ', maxLength)
  const cut = text.slice(0, lastSpace > maxLength / 2 ? lastSpace : maxLength)
  return `${cut.replace(halfCharacter, '')}…`
}
