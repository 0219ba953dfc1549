import { traitsOf, unit, unitAt } from './characters'
import { keyFrom } from './key'
import { marksOf } from './marks'
import { Scan } from './scan'

/** Longer blocks are never a label, a credit or debris: their words are not looked up. */
const shortBlock = 400

/** What can be seen of a block without knowing its neighbours or any words. */
export interface Shape {
  length: number
  words: number
  /** Full stops, question and exclamation marks that end a sentence, the last one included. */
  sentences: number
  /** The block ends as sentences end, perhaps within quotation marks or brackets. */
  endsSentence: boolean
  endsWithColon: boolean
  startsWithQuote: boolean
  endsWithQuote: boolean
  startsLower: boolean
  /** Words that begin with a capital letter. */
  capitals: number
  /** Words that begin with a digit. */
  numbers: number
  hasLower: boolean
  /** Words of a block of at most `shortBlock` characters, else ''. */
  key: string
  /** Signs in such a block that say something of it, as bits in the order of `marks`. */
  marks: number
}

const { stop, closer, markOrHalf, small, smallAscii, opening, closing } = unit
const colon = 0x3a
/** So far from its end the full stop of a block may stand. */
const longestEnd = 6
const smallLetter = /^\p{Ll}/u

/** Measures a block. Time is linear in its length. */
export function shapeOf(text: string): Shape {
  const scan = new Scan()
  scan.read(text)
  return shapeFrom(text, scan)
}

/** The same of a block that has been read. */
export function shapeFrom(text: string, scan: Scan): Shape {
  const { signs, units, at } = scan
  const key = text.length <= shortBlock ? keyFrom(text, scan) : ''
  const first = text === '' ? 0 : traitsOf(unitAt(text, 0))
  const last = text === '' ? 0 : traitsOf(unitAt(text, text.length - 1))
  return {
    length: text.length,
    words: scan.solids,
    sentences: scan.sentences,
    endsSentence: endsSentence(text),
    endsWithColon: unitAt(text, text.length - 1) === colon,
    startsWithQuote: (first & opening) !== 0,
    endsWithQuote: (last & closing) !== 0,
    startsLower: first & markOrHalf ? smallLetter.test(text) : (first & small) !== 0,
    capitals: scan.capitals,
    numbers: scan.numbers,
    hasLower: (signs & smallAscii) !== 0 || text.toUpperCase() !== text,
    key,
    marks: key === '' ? 0 : marksOf(text, units, at, at + text.length),
  }
}

/** A stop, perhaps with quotation marks and brackets behind it. */
function endsSentence(text: string): boolean {
  for (let i = text.length - 1; i >= 0 && i >= text.length - longestEnd; i--) {
    const traits = traitsOf(unitAt(text, i))
    if (traits & stop) return true
    if (!(traits & closer)) return false
  }
  return false
}
