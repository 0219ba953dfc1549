import type { Lexicon } from '../lexicon'
import type { PageBlock } from '../page'
import { isWordUnit } from '../text/characters'

/** Lists of numbers, all of them in one: list `i` goes from `starts[i]` up to `starts[i + 1]`. */
export interface Lists {
  numbers: Int32Array
  starts: Int32Array
}

/** How many numbers a list has; none where there is no such list. */
export const sizeOf = ({ starts }: Lists, index: number): number =>
  index < 0 || index + 1 >= starts.length
    ? 0
    : (starts[index + 1] as number) - (starts[index] as number)

/** The words of a page, each known by a number: comparing blocks is comparing numbers. */
export interface Vocabulary {
  /** How many different words there are. */
  count: number
  /** What each word is, as bits of `wordBits`. */
  bits: Int32Array
  /** The hash of each word as `hashOfWord` gives it. */
  hashes: Int32Array
  /** Numbers of each block's words, in order; none of a long block far down the page. */
  words: Lists
  /** Numbers of each short block's longer words, each once: nouns and names, mostly. */
  long: Lists
  /** The word of a number, its figures as zeros. */
  wordOf(number: number): string
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
  order: 1024,
  pointing: 2048,
  acting: 4096,
} as const

/** Without one of these a text says nothing of where in a picture somebody stands, but in brackets. */
const pointing = 'pictured bild archivbild symbolbild seen file shown photo image v'.split(' ')
/** What somebody in a picture does, at present. */
export const acting =
  'is are stand stands pose poses walk walks speak speaks look looks sit sits hold holds attend attends arrive arrives leave leaves celebrate celebrates react reacts wave waves'.split(
    ' ',
  )

/** Words of more letters are seldom small words. */
const shortWord = 3
/** Only so much of a page is compared with itself, in characters: no article is longer, and memory stays flat. */
const compared = 200_000

/** Numbers the words of a page. */
export function vocabularyOf(blocks: readonly PageBlock[], lexicon: Lexicon): Vocabulary {
  let length = 0
  const texts = blocks.map(({ text, shape }) => {
    length += text.length
    return shape.key || (length <= compared ? text.toLowerCase() : '')
  })
  const size = texts.reduce((sum, text) => sum + (text.length >> 1) + 1, 0)
  const numbering = new Numbering(lexicon, texts, new Int32Array(size))
  const words = { numbers: numbering.numbers, starts: new Int32Array(blocks.length + 1) }
  const long = { numbers: new Int32Array(size), starts: new Int32Array(blocks.length + 1) }
  for (let block = 0; block < blocks.length; block++) {
    numbering.addBlock(block)
    words.starts[block + 1] = numbering.length
    long.starts[block + 1] = blocks[block]?.shape.key
      ? numbering.addLong(
          block,
          words.starts[block] as number,
          long.numbers,
          long.starts[block] as number,
        )
      : (long.starts[block] as number)
  }
  const { count, bits, hashes } = numbering
  return { count, bits, hashes, words, long, wordOf: (number) => numbering.wordOf(number) }
}

/**
 * Gives every word its number. Words are looked up by a hash of their letters in a table with open addressing, and
 * none becomes a string: what a word is, lexicon and weights know by its hash too.
 */
class Numbering {
  count = 0
  bits: Int32Array
  /** With figures as zeros. */
  hashes: Int32Array
  /** How many of the page's words have been numbered. */
  length = 0
  readonly numbers: Int32Array
  readonly #texts: readonly string[]
  readonly #classes: ReadonlyMap<number, number>
  /** Numbers plus one, by the words' hashes; 0 is free. */
  #table: Int32Array = new Int32Array(2 * fewest)
  #spelled: Int32Array = new Int32Array(fewest)
  /** Where each word stood first: in which text, and from where to where. */
  #first: Int32Array = new Int32Array(3 * fewest)
  /** The last block, plus one, of which `addLong` has counted the word. */
  #counted: Int32Array = new Int32Array(fewest)

  /** @param texts in lower case @param numbers with room for all their words */
  constructor(lexicon: Lexicon, texts: readonly string[], numbers: Int32Array) {
    this.#classes = classesOf(lexicon)
    this.#texts = texts
    this.numbers = numbers
    this.bits = new Int32Array(fewest)
    this.hashes = new Int32Array(fewest)
  }

  /** Numbers what stands in a text between anything but letters and figures. */
  addBlock(block: number): void {
    const text = this.#texts[block] as string
    const end = text.length
    let from = 0
    let hash = seed
    for (let i = 0; i < end; i++) {
      const code = text.charCodeAt(i)
      if (isOfWord(code)) {
        hash = Math.imul(hash ^ code, prime)
        continue
      }
      if (i > from) this.numbers[this.length++] = this.#numberOf(block, from, i, hash)
      from = i + 1
      hash = seed
    }
    if (end > from) this.numbers[this.length++] = this.#numberOf(block, from, end, hash)
  }

  /**
   * Puts the longer words of the last block behind `end` of a list, each once.
   *
   * @returns the end of the longer list
   */
  addLong(block: number, start: number, list: Int32Array, end: number): number {
    let at = end
    for (let i = start; i < this.length; i++) {
      const word = this.numbers[i] as number
      if (this.#counted[word] === block + 1 || ((this.bits[word] as number) & wordBits.long) === 0)
        continue
      this.#counted[word] = block + 1
      list[at++] = word
    }
    return at
  }

  wordOf(number: number): string {
    const [block = 0, from, to] = this.#first.subarray(3 * number)
    return (this.#texts[block] ?? '').slice(from, to).replace(/\d/g, '0')
  }

  #numberOf(block: number, from: number, to: number, hash: number): number {
    const mask = this.#table.length - 1
    let place = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const known = (this.#table[place] as number) - 1
      if (known < 0) break
      if (this.#spelled[known] === hash && this.#lengthOf(known) === to - from) return known
      place = (place + 1) & mask
    }
    const number = this.count++
    this.#table[place] = number + 1
    this.#learn(number, block, from, to, hash)
    if (this.count === this.bits.length) this.#grow()
    return number
  }

  #learn(number: number, block: number, from: number, to: number, hash: number): void {
    const figure = hasFigure(this.#texts[block] as string, from, to)
    this.bits[number] =
      (to - from <= shortWord ? wordBits.short : wordBits.long) |
      (this.#classes.get(hash) ?? 0) |
      (figure ? wordBits.figure : 0)
    this.hashes[number] = figure ? hashBetween(this.#texts[block] as string, from, to) : hash
    this.#spelled[number] = hash
    this.#first[3 * number] = block
    this.#first[3 * number + 1] = from
    this.#first[3 * number + 2] = to
  }

  #lengthOf(number: number): number {
    return (this.#first[3 * number + 2] as number) - (this.#first[3 * number + 1] as number)
  }

  #grow(): void {
    this.bits = doubled(this.bits)
    this.hashes = doubled(this.hashes)
    this.#spelled = doubled(this.#spelled)
    this.#first = doubled(this.#first)
    this.#counted = doubled(this.#counted)
    this.#table = new Int32Array(2 * this.#table.length)
    const mask = this.#table.length - 1
    for (let number = 0; number < this.count; number++) {
      const hash = this.#spelled[number] as number
      let place = (hash ^ (hash >>> 15)) & mask
      while (this.#table[place] !== 0) place = (place + 1) & mask
      this.#table[place] = number + 1
    }
  }
}

function doubled(numbers: Int32Array): Int32Array {
  const longer = new Int32Array(2 * numbers.length)
  longer.set(numbers)
  return longer
}

/** Room for so many different words to begin with; most pages have fewer. */
const fewest = 1024

/** Letters and figures, and what `keyOf` keeps as parts of names. */
const isOfWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code !== space && (isWordUnit(code) || code === ampersand || code === plus))

const space = 0x20
const ampersand = 0x26
const plus = 0x2b
const zero = 0x30
/** FNV-1a, 32 bits; with the length beside it two words of a page hardly ever meet. */
const seed = 0x811c9dc5
const prime = 0x01000193

/**
 * A number for a word, by which the weights know it: two words seldom share one. "2024" and "1999" do: to the weights
 * they are the same.
 */
export const hashOfWord = (word: string): number => hashBetween(word, 0, word.length)

function hashBetween(text: string, from: number, to: number): number {
  let hash = seed
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    hash = Math.imul(hash ^ (isFigure(code) ? zero : code), prime)
  }
  return hash
}

const isFigure = (code: number): boolean => code >= zero && code <= 0x39

function hasFigure(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFigure(text.charCodeAt(i))) return true
  return false
}

const classesByLexicon = new WeakMap<Lexicon, ReadonlyMap<number, number>>()

/** What the lexicon says of a word, by its hash, in one look-up. */
function classesOf(lexicon: Lexicon): ReadonlyMap<number, number> {
  const known = classesByLexicon.get(lexicon)
  if (known) return known
  const classes = new Map<number, number>()
  const lists = [
    [lexicon.functionWords, wordBits.small],
    [lexicon.said, wordBits.saying],
    [lexicon.roles, wordBits.role],
    [lexicon.months, wordBits.month],
    [lexicon.weekdays, wordBits.weekday],
    [lexicon.reader, wordBits.reader],
    [lexicon.firstPerson, wordBits.self],
    [lexicon.imperatives, wordBits.order],
    [pointing, wordBits.pointing],
    [acting, wordBits.acting],
  ] as const
  for (const [words, bit] of lists)
    for (const word of words) {
      const hash = hashOfWord(word)
      classes.set(hash, (classes.get(hash) ?? 0) | bit)
    }
  classesByLexicon.set(lexicon, classes)
  return classes
}
