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
import type { Vocabulary } from './vocabulary'
import { possessiveLength } from './word-units'
import type { Word } from './word'

/** Room for the words of that many characters is kept from text to text; longer texts get their own. */
const usualLength = 1 << 15

/**
 * The words of a text, by their index; beyond the ends there is none. One list serves one text after the other, and
 * looks up what a word is when that is first asked for: most words of a text are far from any name.
 */
export class Tokens implements WordTaker {
  readonly #vocabulary: Vocabulary
  #text = ''
  #length = 0
  #room = 0
  #starts = new Int32Array(0)
  #ends = new Int32Array(0)
  #hashes = new Int32Array(0)
  #traits = new Int32Array(0)
  #words: (Word | undefined)[] = []

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** Cuts a text into words; those of the text before are gone. Time is linear in its length. */
  read(text: string): void {
    this.#text = text
    this.#length = 0
    this.#makeRoom(text.length)
    cutWords(text, this.#vocabulary, this)
  }

  get length(): number {
    return this.#length
  }

  /** Without a possessive ending. */
  word(i: number): Word | undefined {
    return i >= 0 && i < this.#length ? (this.#words[i] ?? this.#find(i)) : undefined
  }

  start(i: number): number {
    return this.#starts[i] ?? 0
  }

  /** The index in the text behind the word, and behind its possessive ending. */
  end(i: number): number {
    const end = this.#ends[i] ?? 0
    return this.#is(i, endsWithS) ? end + possessiveLength : end
  }

  /** What stands between the word before and this one: an index into `gaps`. */
  gap(i: number): number {
    return i >= 0 && i < this.#length ? (this.#traits[i] ?? 0) & gapMask : textEnd
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
    for (let i = from; i < this.#length; i++) {
      if (((this.#traits[i] ?? 0) & capital) !== 0) return i
    }
    return this.#length
  }

  /** The closest word that goes with people, so many words before one at most. */
  personalBefore(at: number, reach: number): Word | undefined {
    for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
      if (this.#isPersonal(i)) return this.word(i)
    }
    return undefined
  }

  /** The same after it. */
  personalAfter(at: number, reach: number): Word | undefined {
    for (let i = at + 1; i < this.#length && i <= at + reach; i++) {
      if (this.#isPersonal(i)) return this.word(i)
    }
    return undefined
  }

  #isPersonal(i: number): boolean {
    return ((this.#traits[i] ?? 0) & perhapsPersonal) !== 0 && this.word(i)?.personal === true
  }

  #is(i: number, trait: number): boolean {
    return i >= 0 && i < this.#length && ((this.#traits[i] ?? 0) & trait) !== 0
  }

  #find(i: number): Word {
    const word = this.#vocabulary.wordAt(
      this.#text,
      this.start(i),
      this.#ends[i] ?? 0,
      this.#hashes[i] ?? 0,
    )
    this.#words[i] = word
    if (!word.personal) this.#traits[i] = (this.#traits[i] ?? 0) & ~perhapsPersonal
    return word
  }

  /** Takes a word from `cutWords`. */
  add(start: number, end: number, hash: number, traits: number): void {
    const i = this.#length++
    this.#starts[i] = start
    this.#ends[i] = end
    this.#hashes[i] = hash
    this.#traits[i] = traits
    this.#words[i] = undefined
  }

  /** A text has a character between two words, so that every second one can be a word. */
  #makeRoom(length: number): void {
    const room = (Math.max(length, usualLength) >> 1) + 1
    if (room === this.#room || (room < this.#room && length > usualLength)) return
    this.#room = room
    this.#starts = new Int32Array(room)
    this.#ends = new Int32Array(room)
    this.#hashes = new Int32Array(room)
    this.#traits = new Int32Array(room)
    this.#words = []
  }
}
