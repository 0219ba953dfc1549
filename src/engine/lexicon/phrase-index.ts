import { groupBy } from './group-by'
import { WordTable } from './word-table'

const space = 0x20

/** Phrases that may stand anywhere in a text; finds one in time that does not grow with their number. */
export class PhraseIndex {
  /** Phrases by their first word, whose number is one more than the place here. */
  readonly #phrases: readonly (readonly string[])[]
  readonly #firstWords: WordTable

  /** @param keys phrases as `keyOf` writes them */
  constructor(keys: Iterable<string>) {
    const byFirstWord = groupBy(new Set(keys), (key) => key.split(' ', 1)[0] ?? key)
    this.#phrases = [...byFirstWord.values()]
    this.#firstWords = new WordTable([...byFirstWord.keys()].map((word, i) => [[word], i + 1]))
  }

  /**
   * The first phrase that a text holds as whole words.
   *
   * @param key the text as `keyOf` writes it
   */
  find(key: string): string | null {
    for (let start = 0; start < key.length;) {
      const space = key.indexOf(' ', start)
      const end = space < 0 ? key.length : space
      const number = this.#firstWords.get(key, start, end)
      const phrase = number === 0 ? null : phraseAt(key, start, this.#phrases[number - 1] ?? [])
      if (phrase !== null) return phrase
      start = end + 1
    }
    return null
  }
}

function phraseAt(key: string, start: number, phrases: readonly string[]): string | null {
  for (const phrase of phrases) {
    const end = start + phrase.length
    const isWhole = end === key.length || key.charCodeAt(end) === space
    if (isWhole && key.startsWith(phrase, start)) return phrase
  }
  return null
}
