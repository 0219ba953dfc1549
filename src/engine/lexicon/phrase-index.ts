/** First words are told apart by so many hashes; those that share one cost a look-up. */
const hashes = 2 ** 16
const space = 0x20

/** Phrases that may stand anywhere in a text; finds one in time that does not grow with their number. */
export class PhraseIndex {
  readonly #byFirstWord = new Map<string, string[]>()
  /** 1 for the hash of a first word: most words of a text are told to be none without a look-up. */
  readonly #known = new Uint8Array(hashes)

  /** @param keys phrases as `keyOf` writes them */
  constructor(keys: Iterable<string>) {
    for (const key of new Set(keys)) {
      const word = key.split(' ', 1)[0] ?? key
      const list = this.#byFirstWord.get(word)
      if (list) list.push(key)
      else this.#byFirstWord.set(word, [key])
      this.#known[hashOf(word)] = 1
    }
  }

  /**
   * The first phrase that a text holds as whole words.
   *
   * @param key the text as `keyOf` writes it
   */
  find(key: string): string | null {
    let start = 0
    let hash = 0
    for (let at = 0; at <= key.length; at++) {
      const code = at < key.length ? key.charCodeAt(at) : space
      if (code !== space) {
        hash = withUnit(hash, code)
        continue
      }
      const phrase = this.#known[hash] === 1 ? this.#phraseAt(key, start, at) : null
      if (phrase !== null) return phrase
      start = at + 1
      hash = 0
    }
    return null
  }

  #phraseAt(key: string, start: number, end: number): string | null {
    for (const phrase of this.#byFirstWord.get(key.slice(start, end)) ?? []) {
      const after = key.charAt(start + phrase.length)
      if ((after === '' || after === ' ') && key.startsWith(phrase, start)) return phrase
    }
    return null
  }
}

const withUnit = (hash: number, unit: number): number => (hash * 31 + unit) % hashes

function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = withUnit(hash, word.charCodeAt(i))
  return hash
}
