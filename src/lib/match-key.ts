import { remembered } from './remembered'

/** Accents of Latin, Greek and Cyrillic; the vowel signs of other scripts are letters and stay. */
const ACCENTS = /[\u0300-\u036f]/g

/** Punctuation of every script, the accents that stand alone as quotes (´ `), and the bar between agencies. */
const PUNCTUATION = /[\p{P}\p{Sk}|]+/gu

/**
 * Two ways of writing one name, headline or credit line have the same key.
 *
 * Accents, case, punctuation, dashes, quotes and spacing do not count: "Jean‑Luc O’Brien" and
 * "JEAN LUC O'BRIEN" are one. A text of punctuation only is its own key.
 *
 * @returns lower-case words with single spaces; empty only for a blank text
 */
export const matchKey: (text: string) => string = remembered(keyOf)

function keyOf(text: string): string {
  const folded = foldCase(text.normalize('NFKD').replace(ACCENTS, ''))
  return squeeze(folded.replace(PUNCTUATION, ' ')) || squeeze(folded)
}

/** By way of upper case, because ß, ı and ς have no other lower case to meet their twins in; and ẞ has that of ß. */
const foldCase = (text: string) =>
  text.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ')

const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()
