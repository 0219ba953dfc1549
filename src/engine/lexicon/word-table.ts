import { smallOf } from '../text/characters'

/** Of so many slots one has a word: a search that finds nothing ends at once, mostly. */
const spread = 4

/**
 * Words and a number for each, looked up where they stand in a text, in whatever case: nothing is cut out or
 * put in lower case first. Letters whose small form is more than one unit, or goes by their neighbours, are
 * not looked up.
 */
export class WordTable {
  readonly #words: string[] = ['']
  readonly #numbers: number[] = [0]
  readonly #hashes: number[] = [0]
  /** Index of a word; 0 where there is none. */
  readonly #slots: Uint16Array
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
    let longest = 0
    for (const [word, number] of numbers) {
      const hash = hashOf(word, 0, word.length)
      let slot = hash & (this.#slots.length - 1)
      while (this.#slots[slot]) slot = (slot + 1) & (this.#slots.length - 1)
      this.#slots[slot] = this.#words.length
      this.#words.push(word)
      this.#numbers.push(number)
      this.#hashes.push(hash)
      longest = Math.max(longest, word.length)
    }
    this.#longest = longest
  }

  /** The number of the word that stands there; 0 where the table does not have it. */
  get(text: string, from: number, to: number): number {
    if (to - from > this.#longest) return 0
    const slots = this.#slots
    const hash = hashOf(text, from, to)
    let slot = hash & (slots.length - 1)
    for (let at = slots[slot]; at; at = slots[slot]) {
      if (this.#hashes[at] === hash && isSame(this.#words[at] ?? '', text, from, to)) {
        return this.#numbers[at] ?? 0
      }
      slot = (slot + 1) & (slots.length - 1)
    }
    return 0
  }

  /** The number of a whole word. */
  of(word: string): number {
    return this.get(word, 0, word.length)
  }
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + smallOf(text.charCodeAt(i))) | 0
  return hash ^ (hash >>> 15)
}

function isSame(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = from; i < to; i++) {
    if (smallOf(text.charCodeAt(i)) !== word.charCodeAt(i - from)) return false
  }
  return true
}
