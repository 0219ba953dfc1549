import { knownTraits, traitsOf, unit } from './characters'
import { keyOf } from './key'

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
}

/** The shape of a block, and what it is made of. */
export interface Scan {
  shape: Shape
  /** All that is so of any of its units, as bits of `unit`. */
  signs: number
}

const table = knownTraits
const { solid, stop, closer, markOrHalf, small, smallAscii, opening, closing } = unit
const capitalBit = Math.log2(unit.upper)
const digitBit = Math.log2(unit.digit)
const ellipsis = 0x2026
const colon = 0x3a
/** So far from its end the full stop of a block may stand. */
const longestEnd = 6
const smallLetter = /^\p{Ll}/u

/** Measures a block. Time is linear in its length. */
export const shapeOf = (text: string): Shape => scan(text).shape

/** Measures a block, and notes what it is made of. */
export function scan(text: string): Scan {
  const { words, sentences, capitals, numbers, signs } = countWords(text)
  const first = text === '' ? 0 : traitsOf(text.charCodeAt(0))
  const last = text === '' ? 0 : traitsOf(text.charCodeAt(text.length - 1))
  const shape = {
    length: text.length,
    words,
    sentences,
    endsSentence: endsSentence(text),
    endsWithColon: text.charCodeAt(text.length - 1) === colon,
    startsWithQuote: (first & opening) !== 0,
    endsWithQuote: (last & closing) !== 0,
    startsLower: first & markOrHalf ? smallLetter.test(text) : (first & small) !== 0,
    capitals,
    numbers,
    hasLower: (signs & smallAscii) !== 0 || text.toUpperCase() !== text,
    key: text.length <= shortBlock ? keyOf(text) : '',
  }
  return { shape, signs }
}

function countWords(text: string) {
  let words = 0
  let sentences = 0
  let capitals = 0
  let numbers = 0
  let signs = 0
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const traits = table[code] || traitsOf(code)
    signs |= traits
    // Sums of bits: where words begin, no branch can be foreseen.
    const begins = traits & ~before & solid
    words += begins
    capitals += begins & (traits >> capitalBit)
    numbers += begins & (traits >> digitBit)
    if (traits & stop && code !== ellipsis && endsHere(text, i)) sentences++
    before = traits
  }
  return { words, sentences, capitals, numbers, signs }
}

/** A stop, perhaps with quotation marks and brackets behind it. */
function endsSentence(text: string): boolean {
  for (let i = text.length - 1; i >= 0 && i >= text.length - longestEnd; i--) {
    const traits = traitsOf(text.charCodeAt(i))
    if (traits & stop) return true
    if (!(traits & closer)) return false
  }
  return false
}

/** A stop ends a sentence before white space, a closing quote or bracket, or the end; "U.S." does not. */
function endsHere(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (Number.isNaN(next)) return true
  if (next > 0x22 && next !== 0x29 && next !== 0x201d && next !== 0xbb && next !== 0x201c)
    return false
  return text.charCodeAt(at - 2) > 0x40
}
