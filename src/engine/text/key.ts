import { knownTraits, traitsOf, unit } from './characters'

const table = knownTraits
const { key: kept, markOrHalf } = unit

const words = /[\p{L}\p{M}\p{N}&+]+/gu
const mark = /\p{M}/u
const space = 0x20

/**
 * What two spellings of a phrase or name have in common: lower case, words set apart by one space,
 * no punctuation.
 */
export function keyOf(text: string): string {
  const lower = text.toLowerCase()
  const stretches: string[] = []
  let from = -1
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    const traits = table[code] || traitsOf(code)
    if (traits & kept) {
      if (from < 0) from = i
    } else if (traits & markOrHalf) {
      return keyOfAny(text)
    } else if (from >= 0 && !(code === space && isKept(lower, i + 1))) {
      // One space between two words is in the key as it is: fewer pieces to put together.
      stretches.push(lower.slice(from, i))
      from = -1
    }
  }
  if (from >= 0) stretches.push(lower.slice(from))
  return stretches.length === 1 ? (stretches[0] ?? '') : stretches.join(' ')
}

const isKept = (text: string, at: number): boolean =>
  at < text.length && (traitsOf(text.charCodeAt(at)) & kept) !== 0

/** Marks count as one with their letter, and pairs as what they stand for. */
function keyOfAny(text: string): string {
  const composed = mark.test(text) ? text.normalize('NFC') : text
  return composed.toLowerCase().match(words)?.join(' ') ?? ''
}
