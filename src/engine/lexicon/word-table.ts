import { smallUnits, unitAt } from '../text/characters'

const small = smallUnits

/** Of so many slots one has a word: a search that finds nothing ends at once, mostly. */
const spread = 4
/** So many outlines of words are told apart. */
const outlines = 1 << 12

/**
 * Words and a number for each, looked up where they stand in a text, in whatever case: nothing is cut out or
 * put in lower case first. Letters whose small form is more than one unit, or goes by their neighbours, are
 * not looked up.
 */
export class WordTable {
  /** The letters of each word, and where they begin; behind the last one, where they end. */
  readonly #letters: Uint16Array
  readonly #starts: Int32Array
  readonly #numbers: Int32Array
  readonly #hashes: Int32Array
  readonly #slots: Uint16Array
  /** First letters, last letters and lengths of the words: what differs in them needs no search. */
  readonly #outlines = new Uint8Array(outlines)
  readonly #longest: number

  /**
   * @param lists words in lower case and their number, a bit or a sum of bits other than 0; a word of several
   *   lists gets the bits of all
   */
  constructor(lists: Iterable<readonly [words: Iterable<string>, number: number]>) {
    const numbers = new Map<string, number>()
    for (const [words, number] of lists) {
      for (const word of words) numbers.set(word, (numbers.get(word) ?? 0) | number)
    }
    this.#slots = new Uint16Array(2 ** Math.ceil(Math.log2(spread * (numbers.size + 1))))
    this.#numbers = Int32Array.of(0, ...numbers.values())
    this.#hashes = new Int32Array(numbers.size + 1)
    this.#starts = new Int32Array(numbers.size + 2)
    this.#letters = new Uint16Array(
      [...numbers.keys()].reduce((sum, { length }) => sum + length, 0),
    )
    let longest = 0
    // The place of a word is what slots have; 0 is none.
    let place = 0
    let start = 0
    for (const word of numbers.keys()) {
      const hash = hashOf(word, 0, word.length)
      let slot = slotOf(hash) & (this.#slots.length - 1)
      while (this.#slots[slot]) slot = (slot + 1) & (this.#slots.length - 1)
      this.#slots[slot] = ++place
      this.#hashes[place] = hash
      this.#starts[place] = start
      for (let i = 0; i < word.length; i++) this.#letters[start++] = unitAt(word, i)
      this.#starts[place + 1] = start
      longest = Math.max(longest, word.length)
      this.#outlines[outlineOf(word, 0, word.length)] = 1
    }
    this.#longest = longest
  }

  /** The number of the word that stands there; 0 where the table does not have it. */
  get(text: string, from: number, to: number): number {
    if (to - from > this.#longest || this.#outlines[outlineOf(text, from, to)] === 0) return 0
    return this.find(hashOf(text, from, to), text, from, to)
  }

  /** The same, for who has the word's hash already: `hashWith` of each unit, from 0 on. */
  find(hash: number, text: string, from: number, to: number): number {
    const slots = this.#slots
    const last = slots.length - 1
    let slot = slotOf(hash) & last
    for (let at = slots[slot]; at; at = slots[slot]) {
      if (this.#hashes[at] === hash && this.#isSame(at, text, from, to)) {
        return this.#numbers[at] ?? 0
      }
      slot = (slot + 1) & last
    }
    return 0
  }

  #isSame(place: number, text: string, from: number, to: number): boolean {
    const start = this.#starts[place] as number
    if ((this.#starts[place + 1] as number) - start !== to - from) return false
    for (let i = from; i < to; i++)
      if (small[unitAt(text, i)] !== this.#letters[start + i - from]) return false
    return true
  }

  /** The number of a whole word. */
  of(word: string): number {
    return this.get(word, 0, word.length)
  }
}

/** The hash of a word goes on with its next unit. */
export const hashWith = (hash: number, code: number): number =>
  (Math.imul(hash, 31) + (small[code] as number)) | 0

function hashOf(text: string, from: number, to: number): number {
  let hash = 0
  for (let i = from; i < to; i++) hash = hashWith(hash, unitAt(text, i))
  return hash
}

function outlineOf(text: string, from: number, to: number): number {
  const first = unitAt(text, from)
  const last = unitAt(text, to - 1)
  const ends = (small[first] as number) * 31 + (small[last] as number)
  return (ends * 31 + to - from) & (outlines - 1)
}

const slotOf = (hash: number): number => hash ^ (hash >>> 15)
