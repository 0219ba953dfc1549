import { NumberTable } from '../lexicon/number-table'

/** What clues weigh together, as pairs, by a key for the clues. */
export type Sums = (number | undefined)[]

/**
 * Weights for the first and for a further word of a name, as one number, so that adding two of them adds both: whole
 * numbers each, in size below 2^15 as any sum of a word's clues is.
 */
export const paired = (first: number, further: number): number => first * 0x10000 + further

/** The two numbers of a pair. */
export const furtherOf = (pair: number): number => (pair << 16) >> 16
export const firstOf = (pair: number): number => (pair - furtherOf(pair)) / 0x10000

/** So many sums are kept in a table; then they are found out anew. */
const most = 1 << 16
/** No pair has that value: set against it, none is 0, which a table has for what it does not know. */
const noPair = 0x7fffffff

/** Sums of more keys than a list can have: whole numbers of 32 bits. */
export class SumTable {
  readonly #table = new NumberTable()
  #size = 0

  get(key: number): number | undefined {
    const found = this.#table.get(scattered(key))
    return found === 0 ? undefined : found ^ noPair
  }

  set(key: number, sum: number): void {
    if (this.#size++ === most) {
      this.#table.clear()
      this.#size = 1
    }
    this.#table.set(scattered(key), sum ^ noPair)
  }
}

/**
 * Another number for each key, so that keys that differ in a few bits stand far apart in the table. Put together from
 * classes and gaps as they are, they would stand in one row: six were looked at before the right one was found.
 */
const scattered = (key: number): number => Math.imul(key, 0x9e3779b1)
