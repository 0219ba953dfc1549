/** Of so many places one is taken at most: a search that finds nothing ends at once, mostly. */
const spread = 2
/** Room for as many numbers as a table usually has, a power of two. */
const usual = 1024

/**
 * Whole numbers by whole numbers of 32 bits, hashes mostly: as a Map, but all in one list without pointers, so that a
 * look-up waits for memory once.
 */
export class NumberTable {
  /** Keys and values in turn; a value of 0 is a free place. */
  #places = new Int32Array(2 * spread * usual)
  #size = 0

  /** @param entries values other than 0 by their keys */
  constructor(entries: Iterable<readonly [key: number, value: number]> = []) {
    for (const [key, value] of entries) this.set(key, value)
  }

  /** The value of a key; 0 where there is none. */
  get(key: number): number {
    return this.#places[placeOf(this.#places, key) + 1] as number
  }

  /** @param value other than 0 */
  set(key: number, value: number): void {
    const place = placeOf(this.#places, key)
    if (this.#places[place + 1] === 0) this.#size++
    this.#places[place] = key
    this.#places[place + 1] = value
    if (2 * spread * this.#size > this.#places.length) this.#grow()
  }

  /** Takes everything out; room beyond the usual goes with it. */
  clear(): void {
    this.#size = 0
    if (this.#places.length === 2 * spread * usual) this.#places.fill(0)
    else this.#places = new Int32Array(2 * spread * usual)
  }

  #grow(): void {
    const before = this.#places
    this.#places = new Int32Array(4 * before.length)
    for (let from = 0; from < before.length; from += 2) {
      if (before[from + 1] === 0) continue
      const place = placeOf(this.#places, before[from] as number)
      this.#places[place] = before[from] as number
      this.#places[place + 1] = before[from + 1] as number
    }
  }
}

/** Where a key stands, or would. */
function placeOf(places: Int32Array, key: number): number {
  const mask = places.length - 1
  let place = (2 * (key ^ (key >>> 15))) & mask
  while (places[place + 1] !== 0 && places[place] !== key) place = (place + 2) & mask
  return place
}
