/**
 * Weights for the first and for a further word of a name, as one number, so that adding two of them adds both: whole
 * numbers each, in size below 2^15 as any sum of a word's clues is.
 */
export const paired = (first: number, further: number): number => first * 0x10000 + further

/** The two numbers of a pair. */
export const furtherOf = (pair: number): number => (pair << 16) >> 16
export const firstOf = (pair: number): number => (pair - furtherOf(pair)) / 0x10000

/** Keys below that are kept in a list: they are asked for most. */
const fewKeys = 64
/** So many of the other keys are kept; then they are found out anew. */
const mostKeys = 1024

/** Sums of weights that were added up already, as pairs, by a key for the clues that were summed. */
export class Memory {
  readonly #few: (number | undefined)[] = []
  #many: Map<number, number> | undefined

  get(key: number): number | undefined {
    return key < fewKeys ? this.#few[key] : this.#many?.get(key)
  }

  set(key: number, pair: number): void {
    if (key < fewKeys) {
      this.#few[key] = pair
      return
    }
    this.#many ??= new Map()
    if (this.#many.size >= mostKeys) this.#many.clear()
    this.#many.set(key, pair)
  }
}
