import { WordFilter } from './word-filter'

const space = 0x20

/** Phrases that may stand anywhere in a text; finds one in time that does not grow with their number. */
export class PhraseIndex {
  readonly #byFirstWord = new Map<string, string[]>()
  readonly #firstWords: WordFilter

  /** @param keys phrases as `keyOf` writes them */
  constructor(keys: Iterable<string>) {
    for (const key of new Set(keys)) {
      const word = key.slice(0, endOfWord(key, 0))
      const list = this.#byFirstWord.get(word)
      if (list) list.push(key)
      else this.#byFirstWord.set(word, [key])
    }
    this.#firstWords = new WordFilter(this.#byFirstWord.keys())
  }

  /**
   * The first phrase that a text holds as whole words.
   *
   * @param key the text as `keyOf` writes it
   */
  find(key: string): string | null {
    for (let start = 0; start < key.length;) {
      const end = endOfWord(key, start)
      if (this.#firstWords.mayHave(key, start, end)) {
        const phrase = this.#phraseAt(key, start, end)
        if (phrase !== null) return phrase
      }
      start = end + 1
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

function endOfWord(key: string, start: number): number {
  let end = start
  while (end < key.length && key.charCodeAt(end) !== space) end++
  return end
}
