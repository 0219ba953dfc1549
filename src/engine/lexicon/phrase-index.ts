/** Phrases that may stand anywhere in a text; finds one in time that does not grow with their number. */
export class PhraseIndex {
  readonly #byFirstWord = new Map<string, string[]>()

  /** @param keys phrases as `keyOf` writes them */
  constructor(keys: Iterable<string>) {
    for (const key of new Set(keys)) {
      const word = key.split(' ', 1)[0] ?? key
      const list = this.#byFirstWord.get(word)
      if (list) list.push(key)
      else this.#byFirstWord.set(word, [key])
    }
  }

  /**
   * The first phrase that a text holds as whole words.
   *
   * @param key the text as `keyOf` writes it
   */
  find(key: string): string | null {
    for (let at = 0; at < key.length;) {
      const space = key.indexOf(' ', at)
      const end = space < 0 ? key.length : space
      for (const phrase of this.#byFirstWord.get(key.slice(at, end)) ?? []) {
        const after = key.charAt(at + phrase.length)
        if ((after === '' || after === ' ') && key.startsWith(phrase, at)) return phrase
      }
      at = end + 1
    }
    return null
  }
}
