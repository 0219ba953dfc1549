/** Weights for the first and for a further word of a name. */
export type Pair = readonly [first: number, further: number]

/** Keys below that are kept in a list: they are asked for most. */
const fewKeys = 64
/** So many of the other keys are kept; then they are found out anew. */
const mostKeys = 1024

/** Sums of weights that were added up already, by a key for the clues that were summed. */
export class Memory {
  readonly #few: (Pair | undefined)[] = []
  #many: Map<number, Pair> | undefined

  get(key: number): Pair | undefined {
    return key < fewKeys ? this.#few[key] : this.#many?.get(key)
  }

  set(key: number, pair: Pair): void {
    if (key < fewKeys) {
      this.#few[key] = pair
      return
    }
    this.#many ??= new Map()
    if (this.#many.size >= mostKeys) this.#many.clear()
    this.#many.set(key, pair)
  }
}
