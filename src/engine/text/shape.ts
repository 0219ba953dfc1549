import { isUpperUnit } from './characters'
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

const endOfSentence = /[.!?…]['"’”»«)\]]*$/
const openingQuote = /^['"‘“„«»‚]/
const lowerLetter = /^\p{Ll}/u
const closingQuote = /['"’”“»«]$/

/** Measures a block. Time is linear in its length. */
export function shapeOf(text: string): Shape {
  const end = text.slice(-6)
  const { words, sentences, capitals, numbers, hasPlainLower } = countWords(text)
  return {
    length: text.length,
    words,
    sentences,
    endsSentence: endOfSentence.test(end),
    endsWithColon: end.endsWith(':'),
    startsWithQuote: openingQuote.test(text),
    endsWithQuote: closingQuote.test(end),
    startsLower: lowerLetter.test(text),
    capitals,
    numbers,
    hasLower: hasPlainLower || text.toUpperCase() !== text,
    key: text.length <= shortBlock ? keyOf(text) : '',
  }
}

function countWords(text: string) {
  let words = 0
  let sentences = 0
  let capitals = 0
  let numbers = 0
  let hasPlainLower = false
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x61 && code <= 0x7a) {
      hasPlainLower = true
      if (!inWord) words++
      inWord = true
    } else if (code <= 0x20 || code === 0xa0) {
      inWord = false
    } else {
      if (!inWord) {
        inWord = true
        words++
        if (code >= 0x30 && code <= 0x39) numbers++
        else if (isUpperUnit(code)) capitals++
      }
      if ((code === 0x2e || code === 0x21 || code === 0x3f) && endsHere(text, i)) sentences++
    }
  }
  return { words, sentences, capitals, numbers, hasPlainLower }
}

/** A stop ends a sentence before white space, a closing quote or bracket, or the end; "U.S." does not. */
function endsHere(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (Number.isNaN(next)) return true
  if (next > 0x22 && next !== 0x29 && next !== 0x201d && next !== 0xbb && next !== 0x201c)
    return false
  return text.charCodeAt(at - 2) > 0x40
}
