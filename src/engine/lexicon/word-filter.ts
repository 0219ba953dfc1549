/** Words are told apart by so many hashes; those that share one cost a look-up. */
const hashes = 2 ** 13
/** What such letters are in lower case is not known without looking them up. */
const beyondAscii = hashes

/**
 * Tells of most words that they are not in a list, before they are cut out of their text and looked up: it goes
 * by length, first and last letter only.
 */
export class WordFilter {
  readonly #known = new Uint8Array(hashes + 1)

  /** @param words in lower case */
  constructor(words: Iterable<string>) {
    this.#known[beyondAscii] = 1
    for (const word of words) this.#known[hashOf(word, 0, word.length)] = 1
  }

  /** Whether the word that stands there, in whatever case, may be in the list. */
  mayHave(text: string, from: number, to: number): boolean {
    return this.#known[hashOf(text, from, to)] === 1
  }
}

function hashOf(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from)
  const last = text.charCodeAt(to - 1)
  if (first > 0x7f || last > 0x7f) return beyondAscii
  return ((lower(first) * 31 + lower(last)) * 31 + to - from) & (hashes - 1)
}

const lower = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit)
