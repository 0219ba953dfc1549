import type { Article } from '../payload-types'
import { bodyToText } from './text'

/** About two lines of a list, and what search engines show of a description. */
const maxLength = 200

/**
 * What an article is about, in a line or two of plain text: its standfirst, else the first words of its body.
 *
 * @returns at most 200 characters, cut between words and marked with "…"; empty when there is no text
 */
export function summaryOf(article: Pick<Article, 'standfirst' | 'body'>): string {
  const text = (article.standfirst?.trim() || bodyToText(article.body)).replace(/\s+/g, ' ')
  if (text.length <= maxLength) return text
  const cut = text.slice(0, maxLength)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), maxLength / 2)).trimEnd()}…`
}
