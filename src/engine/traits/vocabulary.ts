import type { Lexicon } from '../lexicon'
import { NumberTable } from '../lexicon/number-table'
import type { PageBlock } from '../page'
import { isDigitUnit, isWordUnit } from '../text/characters'
import { hashed, hashSeed } from '../text/hash'
import { ListMaker, type Lists } from './lists'

/** The words of a page, each known by a number: comparing blocks is comparing numbers. */
export interface Vocabulary {
  /** What each word of a short block is, as bits of `wordBits`. */
  bits: Int32Array
  /** The hash of each word as `hashOfWord` gives it. */
  hashes: Int32Array
  /** Numbers of each short block's words, in order. */
  words: Lists
  /** Numbers of each short block's longer words, each once: nouns and names, mostly. */
  long: Lists
  /** Words of long blocks, in order: what short blocks have too by its number, everything else as `unknown`. */
  running: Lists
}

/** Instead of the number of a word that only long blocks have. */
export const unknown = -1

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
  const numbering = new Numbering(classesOf(lexicon))
  const words = new ListMaker()
  const long = new ListMaker()
  for (const { shape } of blocks) {
    numbering.addWords(shape.key, words)
    numbering.addLong(words, long)
  }
  const running = new ListMaker()
  let length = 0
  for (const { text, shape } of blocks) {
    length += text.length
    if (shape.key === '' && length <= compared) numbering.addKnown(text.toLowerCase(), running)
    else running.end()
  }
  const { bits, hashes } = numbering
  return {
    bits: new Int32Array(bits),
    hashes: new Int32Array(hashes),
    words: words.lists(),
    long: long.lists(),
    running: running.lists(),
  }
}

/** Numbers of the words of one page, plus one, by their hashes: kept from page to page, to make it anew takes long. */
const numbers = new NumberTable()

/**
 * Gives every word its number. Words are looked up by a hash of their letters in a table with open addressing, and
 * none becomes a string: what a word is, lexicon and weights know by its hash too.
 */
class Numbering {
  readonly bits: number[] = []
  /** With figures as zeros. */
  readonly hashes: number[] = []
  /** The last list, by its end, in which `addLong` has put the word. */
  readonly #listed: number[] = []
  readonly #classes: NumberTable

  constructor(classes: NumberTable) {
    this.#classes = classes
    numbers.clear()
  }

  /** Numbers what stands in a key between anything but letters and figures. */
  addWords(key: string, list: ListMaker): void {
    this.#add(key, list, true)
  }

  /** The same for a text in lower case, whose words get no number of their own. */
  addKnown(text: string, list: ListMaker): void {
    this.#add(text, list, false)
  }

  #add(text: string, list: ListMaker, isNew: boolean): void {
    const { length } = text
    let from = 0
    let hash = hashSeed
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i)
      if (isOfWord(code)) {
        hash = hashed(hash, code)
        continue
      }
      if (i > from) list.numbers.push(this.#numberOf(text, from, i, hash, isNew))
      from = i + 1
      hash = hashSeed
    }
    if (length > from) list.numbers.push(this.#numberOf(text, from, length, hash, isNew))
    list.end()
  }

  /** Puts the longer words of the last list of `words` into another, each once. */
  addLong({ numbers, starts }: ListMaker, list: ListMaker): void {
    const end = numbers.length
    for (let i = starts[starts.length - 2] as number; i < end; i++) {
      const word = numbers[i] as number
      if (this.#listed[word] === end || ((this.bits[word] as number) & wordBits.long) === 0)
        continue
      this.#listed[word] = end
      list.numbers.push(word)
    }
    list.end()
  }

  #numberOf(text: string, from: number, to: number, hash: number, isNew: boolean): number {
    const known = numbers.get(hash) - 1
    return known === unknown && isNew ? this.#learn(text, from, to, hash) : known
  }

  #learn(key: string, from: number, to: number, hash: number): number {
    const number = this.bits.length
    const figure = hasFigure(key, from, to)
    this.bits.push(
      (to - from <= shortWord ? wordBits.short : wordBits.long) |
        this.#classes.get(hash) |
        (figure ? wordBits.figure : 0),
    )
    this.hashes.push(figure ? hashOfWord(key.slice(from, to)) : hash)
    this.#listed.push(0)
    numbers.set(hash, number + 1)
    return number
  }
}

/** The words of a key, figures as zeros: those that `vocabularyOf` numbers, in order. */
export function wordsOf(key: string): string[] {
  const words = Array.from(key, (char) => (isOfWord(char.charCodeAt(0)) ? char : ' '))
  return words.join('').replace(/\d/g, '0').split(' ').filter(Boolean)
}

/** Letters and figures, and what `keyOf` keeps as parts of names. */
const isOfWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code !== space && (isWordUnit(code) || code === ampersand || code === plus))

const space = 0x20
const ampersand = 0x26
const plus = 0x2b
const zero = 0x30
/**
 * A number for a word in lower case, by which the weights know it. "2024" and "1999" have the same: to the weights they
 * are one word.
 */
export function hashOfWord(word: string): number {
  let hash = hashSeed
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    hash = hashed(hash, isDigitUnit(code) ? zero : code)
  }
  return hash
}

function hasFigure(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isDigitUnit(text.charCodeAt(i))) return true
  return false
}

const classesByLexicon = new WeakMap<Lexicon, NumberTable>()

/** What the lexicon says of a word, by its hash, in one look-up. */
function classesOf(lexicon: Lexicon): NumberTable {
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
  const table = new NumberTable(classes)
  classesByLexicon.set(lexicon, table)
  return table
}
