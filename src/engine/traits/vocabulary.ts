import type { Lexicon } from '../lexicon'
import { NumberTable } from '../lexicon/number-table'
import { isDigitUnit, traitsOf, unit, unitAt } from '../text/characters'
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
  /** The last list, by its end, in which `#addLong` has put the word. */
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
   * @param isWithin of a long block, whether its words are compared with others
   * @returns all that any word of a short block is, as bits of `wordBits`
   */
  add(text: string, { key }: Shape, scan: Scan, isWithin: boolean): number {
    if (key !== '') this.#addWords(text, key, scan)
    else if (isWithin)
      for (let i = scan.from; i < scan.to; i++) this.#running.numbers.push(scan.hashes[i] as number)
    this.#end()
    return this.#anyOfLast()
  }

  /** Takes those of a short block for the next one too, which has the same text. */
  repeat(block: number): void {
    const { numbers, starts } = this.#words
    const end = starts.items[block + 1] as number
    for (let i = starts.items[block] as number; i < end; i++)
      numbers.push(numbers.items[i] as number)
    this.#end()
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

  #anyOfLast(): number {
    const { numbers, starts } = this.#words
    let any = 0
    for (let i = starts.items[starts.length - 2] as number; i < numbers.length; i++)
      any |= this.#bits.items[numbers.items[i] as number] as number
    return any
  }

  #addWords(text: string, key: string, scan: Scan): void {
    // Of marks and pairs the key says what they stand for.
    if (scan.signs & unit.markOrHalf) {
      again.clear()
      again.read(key)
      this.#addPlaces(key, again)
    } else this.#addPlaces(text, scan)
  }

  #addPlaces(text: string, { from, to, froms, tos, hashes, signs }: Scan): void {
    const figures = (signs & unit.digit) !== 0
    for (let i = from; i < to; i++) {
      const hash = hashes[i] as number
      const known = this.#numberOf(hash)
      if (known !== unknown) this.#words.numbers.push(known)
      else
        this.#words.numbers.push(
          this.#learn(text, froms[i] as number, tos[i] as number, hash, figures),
        )
    }
  }

  #numberOf(hash: number): number {
    return this.#numbers.get(hash) - 1
  }

  #end(): void {
    this.#words.end()
    this.#addLong()
    this.#running.end()
  }

  /** Puts the longer words of the last block into their own list, each once. */
  #addLong(): void {
    const { numbers, starts } = this.#words
    const end = numbers.length
    for (let i = starts.items[starts.length - 2] as number; i < end; i++) {
      const word = numbers.items[i] as number
      if (
        this.#listed.items[word] === end ||
        ((this.#bits.items[word] as number) & wordBits.long) === 0
      )
        continue
      this.#listed.items[word] = end
      this.#long.numbers.push(word)
    }
    this.#long.end()
  }

  #learn(text: string, from: number, to: number, hash: number, figures: boolean): number {
    const number = this.#bits.length
    const figure = figures && hasFigure(text, from, to)
    this.#bits.push(
      (to - from <= shortWord ? wordBits.short : wordBits.long) |
        this.#classes.get(hash) |
        (figure ? wordBits.figure : 0),
    )
    this.#hashes.push(figure ? hashOfWord(text.slice(from, to).toLowerCase()) : hash)
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

function hasFigure(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isDigitUnit(unitAt(text, i))) return true
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
