import { smallUnits, unit, unitTraits } from './characters'
import { hashed, hashSeed } from './hash'
import { Units } from './units'

const table = unitTraits
const lowered = smallUnits
const { solid, stop } = unit
const capitalBit = Math.log2(unit.upper)
const digitBit = Math.log2(unit.digit)
const ellipsis = 0x2026
/** What words of a key are made of, as bits of `unit`. */
export const ofKey = unit.word | unit.key
/** Room for so many words is kept from page to page; what longer texts need goes with `clear`. */
const usual = 1 << 12

/** Words of texts, by their index. */
export interface Words {
  /** The units of the texts. */
  units: Uint16Array
  /** Index of the first of these of each word, and of the one behind its last. */
  froms: Int32Array
  tos: Int32Array
  /** Hash of each in lower case. */
  hashes: Int32Array
  /** All that is so of the first unit of each, as bits of `unit`. */
  firsts: Int32Array
}

/** Those of one text, in a row: up to an index, without it. */
export interface WordRange {
  from: number
  to: number
  /** Index of the first unit of the text. */
  at: number
}

/** The words of one text, among those of others. */
export interface WordsOfText extends Words, WordRange {}

/** What one look at each unit of a text tells. The same object reads one text after the other. */
export class Scan implements WordsOfText {
  /** What stands between white space; of these, what begins with a capital letter, with a digit. */
  solids = 0
  capitals = 0
  numbers = 0
  /** Full stops, question and exclamation marks that end a sentence, the last one included. */
  sentences = 0
  /** All that is so of any of its units, as bits of `unit`. */
  signs = 0
  /** Its words are those from one index up to another; those of the texts before stand in front of them. */
  from = 0
  to = 0
  at = 0
  froms: Int32Array = new Int32Array(usual)
  tos: Int32Array = new Int32Array(usual)
  hashes: Int32Array = new Int32Array(usual)
  firsts: Int32Array = new Int32Array(usual)
  readonly #units = new Units()
  readonly #ofWord: number

  /** @param ofWord what makes words where nothing stands between, as bits of `unit` */
  constructor(ofWord = ofKey) {
    this.#ofWord = ofWord
  }

  get units(): Uint16Array {
    return this.#units.numbers
  }

  /** Forgets all texts. */
  clear(): void {
    this.from = this.to = this.at = 0
    this.#units.clear()
    if (this.froms.length > usual) this.#makeRoom(usual)
  }

  /** Reads a text. Time is linear in its length. */
  read(text: string): void {
    // A text has a character between two words, so that every second one can be a word.
    const most = this.to + (text.length >> 1) + 1
    if (most > this.froms.length) this.#makeRoom(Math.max(most, 2 * this.froms.length))
    const at = this.#units.length
    this.#units.add(text)
    const end = this.#units.length
    const { units, froms, tos, hashes, firsts } = this
    const ofWord = this.#ofWord
    let word = this.to
    let solids = 0
    let capitals = 0
    let numbers = 0
    let sentences = 0
    let signs = 0
    let before = 0
    let i = at
    while (i < end) {
      const code = units[i] as number
      const traits = table[code] as number
      signs |= traits
      // Sums of bits: what begins where, no branch can foresee.
      const begins = traits & ~before & solid
      solids += begins
      before = traits
      if ((traits & ofWord) === 0) {
        if (traits & stop && code !== ellipsis && endsHere(units, i, at, end)) sentences++
        i++
        continue
      }
      capitals += begins & (traits >> capitalBit)
      numbers += begins & (traits >> digitBit)
      let hash = hashed(hashSeed, lowered[code] as number)
      firsts[word] = traits
      froms[word] = i++
      for (; i < end; i++) {
        const next = units[i] as number
        const more = table[next] as number
        if ((more & ofWord) === 0) break
        signs |= more
        hash = hashed(hash, lowered[next] as number)
      }
      tos[word] = i
      hashes[word++] = hash
    }
    this.from = this.to
    this.to = word
    this.at = at
    this.solids = solids
    this.capitals = capitals
    this.numbers = numbers
    this.sentences = sentences
    this.signs = signs
  }

  /** The words of all texts since the last `clear`, until the next one. */
  words(): Words {
    const { units, froms, tos, hashes, firsts } = this
    return { units, froms, tos, hashes, firsts }
  }

  #makeRoom(room: number): void {
    this.froms = resized(this.froms, room, this.to)
    this.tos = resized(this.tos, room, this.to)
    this.hashes = resized(this.hashes, room, this.to)
    this.firsts = resized(this.firsts, room, this.to)
  }
}

function resized(numbers: Int32Array, room: number, used: number): Int32Array {
  const made = new Int32Array(room)
  made.set(numbers.subarray(0, used))
  return made
}

/** A stop ends a sentence before white space, a closing quote or bracket, or the end; "U.S." does not. */
function endsHere(units: Uint16Array, stop: number, from: number, to: number): boolean {
  if (stop + 1 === to) return true
  const next = units[stop + 1] as number
  if (next > 0x22 && next !== 0x29 && next !== 0x201d && next !== 0xbb && next !== 0x201c)
    return false
  return stop > from + 1 && (units[stop - 2] as number) > 0x40
}
