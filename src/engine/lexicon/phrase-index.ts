import { WordFilter, withUnit } from './word-filter'

const space = 0x20

/** Phrases that may stand anywhere in a text; finds one in time that does not grow with their number. */
export class PhraseIndex {
  readonly #byFirstWord = new Map<string, string[]>()
  readonly #firstWords: WordFilter

  /** @param keys phrases as `keyOf` writes them */
  constructor(keys: Iterable<string>) {
    for (const key of new Set(keys)) {
      const word = key.split(' ', 1)[0] ?? key
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
    let start = 0
    let hash = 0
    for (let at = 0; at <= key.length; at++) {
      const code = at < key.length ? key.charCodeAt(at) : space
      if (code !== space) {
        hash = withUnit(hash, code)
        continue
      }
      const phrase = this.#firstWords.mayHave(hash) ? this.#phraseAt(key, start, at) : null
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
