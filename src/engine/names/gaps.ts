/** Letters for what stands between two words: white space, an end of the text, of a sentence, a sign, another. */
export const gaps = '_ES,()"“”«»„:/–—-o'
/** White space alone, or nothing. */
export const blank = gaps.indexOf('_')
export const textEnd = gaps.indexOf('E')
const sentenceEnd = gaps.indexOf('S')
const otherGap = gaps.indexOf('o')
const firstSign = gaps.indexOf(',')

/** Set beside a gap's letter where a sentence or quotation begins behind it. */
export const opening = 32

const opensSentence = '.!?…:;"“„«»‚‘(['
const endsSentence = '.!?…'
const dashes = '-–—'
const newline = 0x0a

/** What a character between words says, beside an index into `gaps`: a bit each, as `opening` is one. */
const ending = 2 * opening
const dash = 4 * opening

/** By UTF-16 unit; 0 of those that say nothing. */
const signs = new Uint8Array(0x10000)
for (const char of opensSentence + gaps.slice(firstSign, otherGap)) {
  const index = gaps.indexOf(char)
  signs[char.charCodeAt(0)] =
    (index < 0 ? otherGap : index) |
    (opensSentence.includes(char) ? opening : 0) |
    (endsSentence.includes(char) ? ending : 0) |
    (dashes.includes(char) ? dash : 0)
}

/**
 * What stands between two words: an index into `gaps`, and `opening` with it where it opens a sentence.
 *
 * @param from index behind the word before
 * @param to index of the word after
 * @param end index behind the last unit of the text
 */
export function gapIn(units: Uint16Array, from: number, to: number, end: number): number {
  let gap = otherGap
  let isBlank = true
  let opens = false
  let ends = false
  for (let i = from; i < to; i++) {
    const unit = units[i] as number
    if (isSpace(unit)) {
      if (unit === newline) opens = ends = true
      continue
    }
    isBlank = false
    const sign = signs[unit] as number
    if (sign === 0) continue
    if (gap === otherGap) gap = sign & (opening - 1)
    if ((sign & ending) !== 0) ends = true
    if ((sign & opening) !== 0 || ((sign & dash) !== 0 && standsAlone(units, from, i, end)))
      opens = true
  }
  const found = isBlank ? blank : ends ? sentenceEnd : gap
  return opens ? found | opening : found
}

/** Whether a gap lies within a sentence. */
export const isWithinSentence = (gap: number): boolean => gap !== sentenceEnd && gap !== textEnd

const standsAlone = (units: Uint16Array, from: number, at: number, end: number): boolean =>
  (at === from || isSpace(units[at - 1] as number)) &&
  at + 1 < end &&
  isSpace(units[at + 1] as number)

const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit <= 0x0d ? unit >= 0x09 : unit >= 0xa0 && isWideSpace(unit))

const isWideSpace = (unit: number): boolean =>
  unit === 0xa0 || (unit >= 0x1680 && /\s/.test(String.fromCharCode(unit)))
