import {
  capital,
  cutWords,
  endsWithS,
  gapMask,
  perhapsPersonal,
  possessive,
  type WordTaker,
} from './cut-words'
import { blank, opening, textEnd } from './gaps'
import { unit } from '../text/characters'
import { Scan, type WordsOfText } from '../text/scan'
import type { Vocabulary } from './vocabulary'
import { possessiveLength } from './word-units'
import type { Word } from './word'

/** Room for the words of that many characters is kept from text to text; longer texts get their own. */
const usualLength = 1 << 15
/** Of a word, in a row of numbers by its index: where it is, its hash and traits as `cutWords` has them. */
const startCell = 0
const endCell = 1
const hashCell = 2
const traitsCell = 3
const cellsOfWord = 4
/** Among the traits: looked up already. */
const found = 32 * opening

/** Of a text whose words were not told yet. */
const scan = new Scan(unit.word)

function wordsOf(text: string): WordsOfText {
  scan.clear()
  scan.read(text)
  return scan
}

/**
 * The words of a text, by their index; beyond the ends there is none. One list serves one text after the other, and
 * looks up what a word is when that is first asked for: most words of a text are far from any name.
 */
export class Tokens implements WordTaker {
  readonly #vocabulary: Vocabulary
  #text = ''
  #units = scan.units
  /** Index of the text's first unit. */
  #at = 0
  #length = 0
  #room = 0
  #cells = new Int32Array(0)
  #words: Word[] = []
  /** Indexes of those that go with people, so many. */
  readonly #personal: number[] = []
  #personalCount = 0
  /** How many of those stand before the word that was asked about last. */
  #passed = 0

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /**
   * Cuts a text into words; those of the text before are gone. Time is linear in its length.
   *
   * @param told its words of letters, marks and figures, where they are known already; perhaps with what stood behind it
   */
  read(text: string, told = wordsOf(text)): void {
    this.#text = text
    this.#units = told.units
    this.#at = told.at
    this.#length = 0
    this.#passed = 0
    this.#personalCount = 0
    this.#makeRoom(text.length)
    cutWords(text, told, this.#vocabulary, this)
    this.#keepPersonal()
  }

  get length(): number {
    return this.#length
  }

  /** Without a possessive ending. */
  word(i: number): Word | undefined {
    if (i < 0 || i >= this.#length) return undefined
    return ((this.#cells[cellsOfWord * i + traitsCell] as number) & found) !== 0
      ? this.#words[i]
      : this.#find(i)
  }

  start(i: number): number {
    return (this.#cells[cellsOfWord * i + startCell] ?? 0) - this.#at
  }

  /** The index in the text behind the word, without a possessive ending. */
  wordEnd(i: number): number {
    return (this.#cells[cellsOfWord * i + endCell] ?? 0) - this.#at
  }

  /** The same behind its possessive ending. */
  end(i: number): number {
    return this.#is(i, endsWithS) ? this.wordEnd(i) + possessiveLength : this.wordEnd(i)
  }

  /** What stands between the word before and this one: an index into `gaps`. */
  gap(i: number): number {
    return i >= 0 && i < this.#length ? this.#traits(i) & gapMask : textEnd
  }

  /** Nothing but white space between the word before and this one. */
  joined(i: number): boolean {
    return this.gap(i) === blank
  }

  /** First word of a sentence or quotation, where a capital letter says nothing. */
  opens(i: number): boolean {
    return this.#is(i, opening)
  }

  /** Stands with "’s" or "’" behind it, which ends a name. */
  possessive(i: number): boolean {
    return this.#is(i, possessive)
  }

  capital(i: number): boolean {
    return this.#is(i, capital)
  }

  /** The first word with a capital from one on; the length where there is none. */
  nextCapital(from: number): number {
    const cells = this.#cells
    const end = this.#length * cellsOfWord + traitsCell
    for (let cell = from * cellsOfWord + traitsCell; cell < end; cell += cellsOfWord) {
      if (((cells[cell] as number) & capital) !== 0) return (cell - traitsCell) / cellsOfWord
    }
    return this.#length
  }

  /** The closest word that goes with people, so many words before one at most. */
  personalBefore(at: number, reach: number): Word | undefined {
    const passed = this.#personalBefore(at)
    const i = passed > 0 ? (this.#personal[passed - 1] as number) : -1
    return i >= at - reach ? this.word(i) : undefined
  }

  /** The same after it. */
  personalAfter(at: number, reach: number): Word | undefined {
    const passed = this.#personalBefore(at + 1)
    const i = passed < this.#personalCount ? (this.#personal[passed] as number) : this.#length
    return i <= at + reach ? this.word(i) : undefined
  }

  /** Takes a word from `cutWords`. */
  add(start: number, end: number, hash: number, traits: number): void {
    const i = this.#length++
    const cell = cellsOfWord * i
    this.#cells[cell + startCell] = start
    this.#cells[cell + endCell] = end
    this.#cells[cell + hashCell] = hash
    this.#cells[cell + traitsCell] = traits
    if ((traits & perhapsPersonal) !== 0) this.#personal[this.#personalCount++] = i
  }

  /** Drops those that only might have gone with people, by their hash. */
  #keepPersonal(): void {
    let kept = 0
    for (let k = 0; k < this.#personalCount; k++) {
      const i = this.#personal[k] as number
      if (this.word(i)?.personal) this.#personal[kept++] = i
    }
    this.#personalCount = kept
  }

  /** How many that go with people stand before a word: quick where words are asked about in their order. */
  #personalBefore(at: number): number {
    const personal = this.#personal
    let passed = this.#passed
    while (passed < this.#personalCount && (personal[passed] as number) < at) passed++
    while (passed > 0 && (personal[passed - 1] as number) >= at) passed--
    return (this.#passed = passed)
  }

  #traits(i: number): number {
    return this.#cells[cellsOfWord * i + traitsCell] ?? 0
  }

  #is(i: number, trait: number): boolean {
    return i >= 0 && i < this.#length && (this.#traits(i) & trait) !== 0
  }

  #find(i: number): Word {
    const cell = cellsOfWord * i
    const start = this.#cells[cell + startCell] as number
    const word = this.#vocabulary.wordAt(
      this.#text,
      start - this.#at,
      this.#units,
      start,
      this.#cells[cell + endCell] as number,
      this.#cells[cell + hashCell] as number,
    )
    this.#words[i] = word
    this.#cells[cell + traitsCell] = this.#traits(i) | found
    return word
  }

  /** A text has a character between two words, so that every second one can be a word. */
  #makeRoom(length: number): void {
    const room = (Math.max(length, usualLength) >> 1) + 1
    if (room === this.#room || (room < this.#room && length > usualLength)) return
    this.#room = room
    this.#cells = new Int32Array(cellsOfWord * room)
    this.#words = []
  }
}
