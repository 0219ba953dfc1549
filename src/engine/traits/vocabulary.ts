import type { Lexicon } from '../lexicon'
import type { PageBlock } from '../page'
import { isWordUnit } from '../text/characters'

/** The words of a page, each known by a number: comparing blocks is comparing numbers. */
export interface Vocabulary {
  words: readonly string[]
  /** What each word is, as bits of `wordBits`. */
  bits: readonly number[]
  /** Numbers of each block's words, in order; none of a long block far down the page. */
  blocks: readonly (readonly number[])[]
  /** Numbers of each short block's longer words, each once: nouns and names, mostly. */
  long: readonly (readonly number[])[]
}

/** What a word may be. */
export const wordBits = {
  short: 1,
  long: 2,
  small: 4,
  saying: 8,
  role: 16,
  month: 32,
  weekday: 64,
  reader: 128,
  self: 256,
  figure: 512,
} as const

/** Words of more letters are seldom small words. */
const shortWord = 3
/** Only so much of a page is compared with itself, in characters: no article is longer, and memory stays flat. */
const compared = 200_000

/** Numbers the words of a page. */
export function vocabularyOf(blocks: readonly PageBlock[], lexicon: Lexicon): Vocabulary {
  const numbering = new Numbering(lexicon)
  let length = 0
  const numbered = blocks.map(({ text, shape }) => {
    length += text.length
    return numbering.numbersOf(shape.key || (length <= compared ? text.toLowerCase() : ''))
  })
  const { words, bits } = numbering
  return {
    words,
    bits,
    blocks: numbered,
    long: numbered.map((list, i) => (blocks[i]?.shape.key ? longOf(list, bits) : [])),
  }
}

/**
 * Gives every word its number. Words are looked up by a hash of their letters in a table with open addressing, so that
 * only those that are new become strings.
 */
class Numbering {
  readonly words: string[] = []
  readonly bits: number[] = []
  readonly #hashes: number[] = []
  readonly #classes: ReadonlyMap<string, number>
  #table = new Int32Array(1024).fill(free)

  constructor(lexicon: Lexicon) {
    this.#classes = classesOf(lexicon)
  }

  /** @param key words in lower case, with anything but letters and figures between */
  numbersOf(key: string): number[] {
    const numbers: number[] = []
    let from = 0
    let hash = seed
    for (let i = 0; i <= key.length; i++) {
      const code = i < key.length ? key.charCodeAt(i) : space
      if (isWordUnit(code) || code === ampersand || code === plus) {
        hash = Math.imul(hash ^ code, prime)
        continue
      }
      if (i > from) numbers.push(this.#numberOf(key, from, i, hash))
      from = i + 1
      hash = seed
    }
    return numbers
  }

  #numberOf(key: string, from: number, to: number, hash: number): number {
    const mask = this.#table.length - 1
    let place = placeOf(hash, mask)
    for (
      let known = this.#table[place] as number;
      known !== free;
      known = this.#table[place] as number
    ) {
      if (this.#hashes[known] === hash && this.words[known]?.length === to - from) return known
      place = (place + 1) & mask
    }
    const number = this.words.length
    const word = key.slice(from, to)
    this.words.push(word)
    this.bits.push(bitsOf(word, this.#classes))
    this.#hashes.push(hash)
    this.#table[place] = number
    if (2 * number > mask) this.#grow()
    return number
  }

  #grow(): void {
    const mask = this.#table.length * 4 - 1
    this.#table = new Int32Array(mask + 1).fill(free)
    for (const [number, hash] of this.#hashes.entries()) {
      let place = placeOf(hash, mask)
      while (this.#table[place] !== free) place = (place + 1) & mask
      this.#table[place] = number
    }
  }
}

/** Where the search for a hash begins in a table. */
const placeOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask

const space = 0x20
/** Parts of names, as `keyOf` has it. */
const ampersand = 0x26
const plus = 0x2b
const free = -1
/** FNV-1a, 32 bits; with the length beside it two words of a page hardly ever meet. */
const seed = 0x811c9dc5
const prime = 0x01000193

function longOf(list: readonly number[], bits: readonly number[]): number[] {
  const long: number[] = []
  for (const word of list)
    if ((bits[word] ?? 0) & wordBits.long && !long.includes(word)) long.push(word)
  return long
}

const bitsOf = (word: string, classes: ReadonlyMap<string, number>): number =>
  (word.length <= shortWord ? wordBits.short : wordBits.long) |
  (classes.get(word) ?? 0) |
  (hasFigure(word) ? wordBits.figure : 0)

function hasFigure(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code >= 0x30 && code <= 0x39) return true
  }
  return false
}

const classesByLexicon = new WeakMap<Lexicon, ReadonlyMap<string, number>>()

/** What the lexicon says of a word, in one look-up. */
function classesOf(lexicon: Lexicon): ReadonlyMap<string, number> {
  const known = classesByLexicon.get(lexicon)
  if (known) return known
  const classes = new Map<string, number>()
  const lists = [
    [lexicon.functionWords, wordBits.small],
    [lexicon.said, wordBits.saying],
    [lexicon.roles, wordBits.role],
    [lexicon.months, wordBits.month],
    [lexicon.weekdays, wordBits.weekday],
    [lexicon.reader, wordBits.reader],
    [lexicon.firstPerson, wordBits.self],
  ] as const
  for (const [words, bit] of lists)
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit)
  classesByLexicon.set(lexicon, classes)
  return classes
}

/** Share of the longer words that two blocks have in common, of the shorter list; −1 where either has none. */
export function overlapOf(one: readonly number[], other: readonly number[]): number {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  if (few.length === 0) return -1
  let common = 0
  for (const word of few) if (many.includes(word)) common++
  return common / few.length
}
