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

/** What a character between words says; those not listed say nothing. */
interface Sign {
  /** Index into `gaps`. */
  gap: number
  opens: boolean
  ends: boolean
  dash: boolean
}

const signs: ReadonlyMap<number, Sign> = new Map(
  Array.from(new Set(opensSentence + gaps.slice(firstSign, otherGap)), (char) => {
    const index = gaps.indexOf(char)
    return [
      char.charCodeAt(0),
      {
        gap: index < 0 ? otherGap : index,
        opens: opensSentence.includes(char),
        ends: endsSentence.includes(char),
        dash: dashes.includes(char),
      },
    ]
  }),
)

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
    const unit = text.charCodeAt(i)
    if (isSpace(unit)) {
      if (unit === newline) opens = ends = true
      continue
    }
    isBlank = false
    const sign = signs.get(unit)
    if (!sign) continue
    if (gap === otherGap) gap = sign.gap
    if (sign.ends) ends = true
    if (sign.opens || (sign.dash && standsAlone(text, from, i))) opens = true
  }
  const found = isBlank ? blank : ends ? sentenceEnd : gap
  return opens ? found | opening : found
}

/** Whether a gap lies within a sentence. */
export const isWithinSentence = (gap: number): boolean => gap !== sentenceEnd && gap !== textEnd

const standsAlone = (text: string, from: number, at: number): boolean =>
  (at === from || isSpace(text.charCodeAt(at - 1))) && isSpace(text.charCodeAt(at + 1))

const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit <= 0x0d ? unit >= 0x09 : unit >= 0xa0 && isWideSpace(unit))

const isWideSpace = (unit: number): boolean =>
  unit === 0xa0 || (unit >= 0x1680 && /\s/.test(String.fromCharCode(unit)))
