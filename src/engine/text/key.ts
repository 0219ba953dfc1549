import { unit } from './characters'
import { Scan } from './scan'

const words = /[\p{L}\p{M}\p{N}&+]+/gu
const mark = /\p{M}/u
const space = 0x20

/** Of the text whose key is asked for; nobody asks for another one meanwhile. */
const own = new Scan()

/**
 * What two spellings of a phrase or name have in common: lower case, words set apart by one space,
 * no punctuation.
 */
export function keyOf(text: string): string {
  own.read(text)
  const key = keyFrom(text, own)
  own.clear()
  return key
}

/** @param scan has read this very text last, words as it cuts them by default */
export function keyFrom(text: string, { from, to, at, units, froms, tos, signs }: Scan): string {
  if (signs & unit.markOrHalf) return keyOfAny(text)
  if (from === to) return ''
  const lower = text.toLowerCase()
  const stretches: string[] = []
  let begin = froms[from] as number
  for (let i = from + 1; i < to; i++) {
    const end = tos[i - 1] as number
    // One space between two words is in the key as it is: fewer pieces to put together.
    if (froms[i] === end + 1 && units[end] === space) continue
    stretches.push(lower.slice(begin - at, end - at))
    begin = froms[i] as number
  }
  const last = lower.slice(begin - at, (tos[to - 1] as number) - at)
  if (stretches.length === 0) return last
  stretches.push(last)
  return stretches.join(' ')
}

/** Marks count as one with their letter, and pairs as what they stand for. */
function keyOfAny(text: string): string {
  const composed = mark.test(text) ? text.normalize('NFC') : text
  return composed.toLowerCase().match(words)?.join(' ') ?? ''
}
