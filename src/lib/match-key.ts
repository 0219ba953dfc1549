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
export function matchKey(text: string): string {
  const known = keys.get(text)
  if (known !== undefined) return known
  const key = keyOf(text)
  if (keys.size >= MOST_KEPT) keys.clear()
  if (text.length <= LONGEST_KEPT) keys.set(text, key)
  return key
}

/** An import asks for the key of a name a dozen times; it takes ten microseconds to make. */
const keys = new Map<string, string>()
const MOST_KEPT = 10_000
/** In characters. */
const LONGEST_KEPT = 200

function keyOf(text: string): string {
  const folded = foldCase(text.normalize('NFKD').replace(ACCENTS, ''))
  return squeeze(folded.replace(PUNCTUATION, ' ')) || squeeze(folded)
}

/** By way of upper case, because ß, ı and ς have no other lower case to meet their twins in. */
const foldCase = (text: string) => text.toUpperCase().toLowerCase().replaceAll('ς', 'σ')

const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()
