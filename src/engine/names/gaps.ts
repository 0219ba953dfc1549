import { unitAt } from '../text/characters'
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
 */
export function gapIn(text: string, from: number, to: number): number {
  let gap = otherGap
  let isBlank = true
  let opens = false
  let ends = false
  for (let i = from; i < to; i++) {
    const unit = unitAt(text, i)
    if (isSpace(unit)) {
      if (unit === newline) opens = ends = true
      continue
    }
    isBlank = false
    const sign = signs[unit] as number
    if (sign === 0) continue
    if (gap === otherGap) gap = sign & (opening - 1)
    if ((sign & ending) !== 0) ends = true
    if ((sign & opening) !== 0 || ((sign & dash) !== 0 && standsAlone(text, from, i))) opens = true
  }
  const found = isBlank ? blank : ends ? sentenceEnd : gap
  return opens ? found | opening : found
}

/** Whether a gap lies within a sentence. */
export const isWithinSentence = (gap: number): boolean => gap !== sentenceEnd && gap !== textEnd

const standsAlone = (text: string, from: number, at: number): boolean =>
  (at === from || isSpace(unitAt(text, at - 1))) &&
  at + 1 < text.length &&
  isSpace(unitAt(text, at + 1))

const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit <= 0x0d ? unit >= 0x09 : unit >= 0xa0 && isWideSpace(unit))

const isWideSpace = (unit: number): boolean =>
  unit === 0xa0 || (unit >= 0x1680 && /\s/.test(String.fromCharCode(unit)))
