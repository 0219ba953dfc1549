import type { Kind } from '../../types'
import type { Piece } from './pieces'

/** What the markup says a piece is, and what in it says so. */
export interface MarkupKind {
  kind: Kind
  markup: string
  confidence?: number
}

/** What is no text of an article. */
export const furniture: MarkupKind = { kind: 'boilerplate', markup: 'furniture of the page' }
export const related: MarkupKind = { kind: 'related-link', markup: 'link to another article' }

/** The headline of another article has so many words; a link with fewer is a button. */
const fewestWordsOfLink = 4

/** A link, and nothing else, with enough words for the headline of another article; whether it is one, its place says. */
export const isHeadlineLink = ({ href, src, text, authored }: Piece): boolean =>
  href !== null && src === null && !authored && wordsIn(text) >= fewestWordsOfLink

/** At least so much of a dateline is the date itself, and no "Published:". */
const shareOfDate = 0.5
/** Bylines have no more words, and a text about the author ends in a full stop. */
const longestByline = 24
export const endsSentence = /[.!?…]["'”’»]?$/

/**
 * What a piece is by the elements around it, the most specific first.
 *
 * A `<p>` says nothing: pages set bylines, credits and advertisements in it.
 */
export function markupKind({ src, place, text, timed, authored, row }: Piece): MarkupKind | null {
  if (src !== null) return { kind: 'image-alt', markup: 'img alt' }
  if (place.part === 'caption') return { kind: 'image-caption', markup: place.partMarkup }
  if (place.part === 'credit') return { kind: 'image-credit', markup: place.partMarkup }
  if (place.quote) return { kind: 'quote', markup: 'blockquote' }
  if (place.heading > 0) return { kind: 'heading', markup: `h${place.heading}` }
  if (place.summary) return { kind: 'standfirst', markup: 'class of a standfirst' }
  if (timed >= shareOfDate) return { kind: 'dateline', markup: 'time' }
  if (authored && place.picture === null && isByline(text)) {
    return { kind: 'byline', markup: 'author' }
  }
  if (place.item) return { kind: 'list-item', markup: 'li' }
  if (row) return { kind: 'paragraph', markup: 'table row' }
  return null
}

/** A line that may name the author, and no text about them. */
export const isByline = (text: string): boolean =>
  wordsIn(text) <= longestByline && !endsSentence.test(text)

export const wordsIn = (text: string): number => text.split(/\s+/).length
