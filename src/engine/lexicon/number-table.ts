/** Of so many places one is taken: a search that finds nothing ends at once, mostly. */
const spread = 3

/**
 * Whole numbers by whole numbers of 32 bits, hashes mostly: as a Map, but all in one list without pointers, so that a
 * look-up waits for memory once.
 */
export class NumberTable {
  /** Keys and values in turn; a value of 0 is a free place. */
  readonly #places: Int32Array
  readonly #mask: number

  /** @param entries values other than 0 by their keys */
  constructor(entries: ReadonlyMap<number, number>) {
    const size = 2 ** Math.ceil(Math.log2(spread * (entries.size + 1)))
    this.#mask = 2 * size - 1
    this.#places = new Int32Array(2 * size)
    for (const [key, value] of entries) {
      const place = this.#placeOf(key)
      this.#places[place] = key
      this.#places[place + 1] = value
    }
  }

  /** The value of a key; 0 where there is none. */
  get(key: number): number {
    return this.#places[this.#placeOf(key) + 1] as number
  }

  /** Where a key stands, or would. */
  #placeOf(key: number): number {
    const places = this.#places
    let place = (2 * (key ^ (key >>> 15))) & this.#mask
    while (places[place + 1] !== 0 && places[place] !== key) place = (place + 2) & this.#mask
    return place
  }
}
