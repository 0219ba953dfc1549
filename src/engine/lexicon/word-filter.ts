/** Words are told apart by so many hashes; those that share one cost a look-up. */
const hashes = 2 ** 13

/** The hash of a word, unit by unit: begin with 0. */
export const withUnit = (hash: number, unit: number): number => (hash * 31 + unit) & (hashes - 1)

/** Tells of most words that they are not in a list, before they are cut out of their text and looked up. */
export class WordFilter {
  readonly #known = new Uint8Array(hashes)

  constructor(words: Iterable<string>) {
    for (const word of words) {
      let hash = 0
      for (let i = 0; i < word.length; i++) hash = withUnit(hash, word.charCodeAt(i))
      this.#known[hash] = 1
    }
  }

  /** Whether a word of this hash may be in the list. */
  mayHave(hash: number): boolean {
    return this.#known[hash] === 1
  }
}
