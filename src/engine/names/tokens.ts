import { isWordUnit } from '../text/characters'
import { blank, gapIn, opening, textEnd } from './gaps'
import { hashed, hashOf, hashSeed } from './hash'
import { abbreviation } from './marks'
import type { Vocabulary } from './vocabulary'
import type { Word } from './word'
import {
  goesOn,
  hasCapital,
  hasPossessiveS,
  isApostrophe,
  isBarePossessive,
  isSmallLetter,
  mayBeShort,
  possessiveLength,
} from './word-units'

/** Room for the words of that many characters is kept from text to text; longer texts get their own. */
const usualLength = 1 << 15

/** What is known of a word at its place besides the gap before it. */
const gapMask = opening - 1
const possessive = 2 * opening
/** The possessive ending is an "s" behind an apostrophe. */
const endsWithS = 4 * opening
const capital = 8 * opening
const perhapsPersonal = 16 * opening

const elision = /^(?:[ldLsnj]|qu|Qu)['’](?=\p{L})/u
const space = 0x20
const dot = 0x2e

/**
 * The words of a text, by their index; beyond the ends there is none. One list serves one text after the other, and
 * looks up what a word is when that is first asked for: most words of a text are far from any name.
 */
export class Tokens {
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
    const { length } = text
    let before = 0
    let start = 0
    while (start < length) {
      const first = text.charCodeAt(start)
      if (first === space || !isWordUnit(first)) {
        start++
        continue
      }
      let hash = hashed(hashSeed, first)
      let isSmall = isSmallLetter(first)
      let quoted = false
      let behind = space
      let end = start + 1
      for (; end < length; end++) {
        const unit = text.charCodeAt(end)
        if (!isSmallLetter(unit)) {
          if (unit === space || !goesOn(text, end, unit)) {
            behind = unit
            break
          }
          isSmall = false
          quoted ||= isApostrophe(unit)
        }
        hash = hashed(hash, unit)
      }
      if (quoted || isApostrophe(behind) || (behind === dot && mayBeShort(text, start, end))) {
        before = this.#addMarked(start, end, before, quoted)
      } else {
        const gap = this.#gapBefore(before, start)
        if (!isSmall) this.#add(start, end, hash, gap | perhapsPersonal | this.#capitalAt(start))
        else if (!this.#vocabulary.maybePersonal(hash)) this.#add(start, end, hash, gap)
        else this.#add(start, end, hash, gap | perhapsPersonal)
        before = end
      }
      start = before
    }
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

  #add(start: number, end: number, hash: number, traits: number): void {
    const i = this.#length++
    this.#starts[i] = start
    this.#ends[i] = end
    this.#hashes[i] = hash
    this.#traits[i] = traits
    this.#words[i] = undefined
  }

  /**
   * Adds a word with apostrophes within, or with one or a full stop behind it; an article before an apostrophe is a
   * word of its own.
   *
   * @returns the index behind what it took
   */
  #addMarked(from: number, wordEnd: number, before: number, quoted: boolean): number {
    const text = this.#text
    const elided = quoted ? elision.exec(text.slice(from, wordEnd))?.[0].length : undefined
    let gap = this.#gapBefore(before, from)
    let start = from
    if (elided) {
      start = from + elided
      this.#addWord(from, start - 1, gap)
      gap = blank
    }
    const behind = text.charCodeAt(wordEnd)
    if (behind === dot && this.#isAbbreviation(start, wordEnd)) {
      const end = wordEnd + 1
      this.#addWord(start, end, isBarePossessive(text, end) ? gap | possessive : gap)
      return end
    }
    if (hasPossessiveS(text, start, wordEnd)) {
      this.#addWord(start, wordEnd - possessiveLength, gap | possessive | endsWithS)
    } else this.#addWord(start, wordEnd, isBarePossessive(text, wordEnd) ? gap | possessive : gap)
    return wordEnd
  }

  #addWord(start: number, end: number, traits: number): void {
    const hash = hashOf(this.#text, start, end)
    this.#add(start, end, hash, traits | perhapsPersonal | this.#capitalAt(start))
  }

  #capitalAt(start: number): number {
    return hasCapital(this.#text, start) ? capital : 0
  }

  #isAbbreviation(start: number, end: number): boolean {
    const text = this.#text
    return this.#vocabulary.wordAt(text, start, end, hashOf(text, start, end)).is(abbreviation)
  }

  #gapBefore(before: number, start: number): number {
    if (this.#length === 0) return textEnd | opening
    if (start === before + 1 && this.#text.charCodeAt(before) === space) return blank
    return gapIn(this.#text, before, start)
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
