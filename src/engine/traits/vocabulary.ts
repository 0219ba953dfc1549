import type { Lexicon } from '../lexicon'
import { NumberTable } from '../lexicon/number-table'
import { isDigitUnit, smallOf, traitsOf, unit, unitAt } from '../text/characters'
import { hashed, hashSeed } from '../text/hash'
import { ofKey, Scan } from '../text/scan'
import type { Shape } from '../text/shape'
import { ListMaker, NumberList, type Lists } from './lists'

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
  /** Of a phrase that makes a text furniture. */
  furniture: 8192,
} as const

/** Without one of these a text says nothing of where in a picture somebody stands, but in brackets. */
const pointing =
  'pictured bild archivbild symbolbild seen file shown photo image v left right center centre foreground background'.split(
    ' ',
  )
/** What somebody in a picture does, at present. */
export const acting =
  'is are stand stands pose poses walk walks speak speaks look looks sit sits hold holds attend attends arrive arrives leave leaves celebrate celebrates react reacts wave waves'.split(
    ' ',
  )

/** Words of more letters are seldom small words. */
const shortWord = 3
/** Of a text that has to be read once more. */
const again = new Scan()

/**
 * Gives every word of a page its number, block by block. Words are looked up by a hash of their letters in a table with
 * open addressing, and none becomes a string: what a word is, lexicon and weights know by its hash too. One page after the
 * other, in the same memory.
 */
export class Numbering {
  /** Numbers of the words, plus one, by their hashes. */
  readonly #numbers = new NumberTable()
  readonly #bits = new NumberList()
  readonly #hashes = new NumberList()
  /** In which of the lists of longer words each was put last, by where that block's words begin, plus one. */
  readonly #listed = new NumberList()
  readonly #words = new ListMaker()
  readonly #long = new ListMaker()
  /** Hashes, until the short blocks have numbered all words. */
  readonly #running = new ListMaker()
  #classes = new NumberTable()

  /** Begins with a page, whose language has that lexicon. */
  begin(lexicon: Lexicon): void {
    this.#classes = classesOf(lexicon)
    this.#numbers.clear()
    for (const list of [this.#bits, this.#hashes, this.#listed]) list.clear()
    for (const lists of [this.#words, this.#long, this.#running]) lists.clear()
  }

  /**
   * Takes the words of the next block, as they were read.
   *
   * @returns all that any word of a short block is, as bits of `wordBits`
   */
  add({ key }: Shape, scan: Scan): number {
    const any = key === '' ? 0 : this.#addWords(key, scan)
    if (key === '') this.#running.numbers.add(scan.hashes, scan.from, scan.to)
    this.#end()
    return any
  }

  /** Takes those of a short block for the next one too, which has the same text. */
  repeat(block: number): void {
    for (const lists of [this.#words, this.#long]) lists.repeat(block)
    this.#running.end()
  }

  /** The words of the page. */
  vocabulary(): Vocabulary {
    const running = this.#running.lists()
    for (let i = 0; i < running.numbers.length; i++)
      running.numbers[i] = this.#numberOf(running.numbers[i] as number)
    return {
      bits: this.#bits.copy(),
      hashes: this.#hashes.copy(),
      words: this.#words.lists(),
      long: this.#long.lists(),
      running,
    }
  }

  #addWords(key: string, scan: Scan): number {
    // Of marks and pairs the key says what they stand for.
    if ((scan.signs & unit.markOrHalf) === 0) return this.#addPlaces(scan)
    again.clear()
    again.read(key)
    return this.#addPlaces(again)
  }

  /** Puts the words into the list of all, and the longer ones into their own, each once. */
  #addPlaces({ from, to, units, froms, tos, hashes, signs }: Scan): number {
    const figures = (signs & unit.digit) !== 0
    const words = this.#words.numbers.room(to - from)
    const long = this.#long.numbers.room(to - from)
    const mark = words.length + 1
    let any = 0
    for (let i = from; i < to; i++) {
      const hash = hashes[i] as number
      let word = this.#numberOf(hash)
      if (word === unknown)
        word = this.#learn(units, froms[i] as number, tos[i] as number, hash, figures)
      words.items[words.length++] = word
      const bits = this.#bits.items[word] as number
      any |= bits
      if ((bits & wordBits.long) === 0 || this.#listed.items[word] === mark) continue
      this.#listed.items[word] = mark
      long.items[long.length++] = word
    }
    return any
  }

  #numberOf(hash: number): number {
    return this.#numbers.get(hash) - 1
  }

  #end(): void {
    this.#words.end()
    this.#long.end()
    this.#running.end()
  }

  #learn(units: Uint16Array, from: number, to: number, hash: number, figures: boolean): number {
    const number = this.#bits.length
    const figure = figures && hasFigure(units, from, to)
    this.#bits.push(
      (to - from <= shortWord ? wordBits.short : wordBits.long) |
        this.#classes.get(hash) |
        (figure ? wordBits.figure : 0),
    )
    this.#hashes.push(figure ? hashOfFigure(units, from, to) : hash)
    this.#listed.push(0)
    this.#numbers.set(hash, number + 1)
    return number
  }
}

/** The words of a key, figures as zeros: those that `Numbering` numbers, in order. */
export function wordsOf(key: string): string[] {
  const words = Array.from(key, (char) => (isOfWord(char.charCodeAt(0)) ? char : ' '))
  return words.join('').replace(/\d/g, '0').split(' ').filter(Boolean)
}

const isOfWord = (code: number): boolean => (traitsOf(code) & ofKey) !== 0

const zero = 0x30
/**
 * A number for a word in lower case, by which the weights know it. "2024" and "1999" have the same: to the weights they
 * are one word.
 */
export function hashOfWord(word: string): number {
  let hash = hashSeed
  for (let i = 0; i < word.length; i++) {
    const code = unitAt(word, i)
    hash = hashed(hash, isDigitUnit(code) ? zero : code)
  }
  return hash
}

/** The same of a word that is not in lower case. */
function hashOfFigure(units: Uint16Array, from: number, to: number): number {
  let hash = hashSeed
  for (let i = from; i < to; i++) {
    const code = units[i] as number
    hash = hashed(hash, isDigitUnit(code) ? zero : smallOf(code))
  }
  return hash
}

function hasFigure(units: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isDigitUnit(units[i] as number)) return true
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
    [lexicon.boilerplateWithin.anchors, wordBits.furniture],
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
