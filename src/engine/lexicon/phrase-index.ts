import { unitAt } from '../text/characters'
import { groupBy } from './group-by'
import { WordTable } from './word-table'

const space = 0x20

/** A phrase, and how many characters of it stand before its longest word. */
interface Phrase {
  text: string
  before: number
}

/** Phrases that may stand anywhere in a text; tells whether one does in time that does not grow with their number. */
export class PhraseIndex {
  /** A text without any of these words holds none of the phrases. */
  readonly anchors: readonly string[]
  /** Phrases by their longest word, which few texts have; its number is one more than the place here. */
  readonly #phrases: readonly (readonly Phrase[])[]
  readonly #words: WordTable
  readonly #shortest: number

  /** @param keys phrases as `keyOf` writes them */
  constructor(keys: Iterable<string>) {
    const byWord = groupBy(new Set(keys), longestWord)
    this.anchors = [...byWord.keys()]
    this.#phrases = Array.from(byWord, ([word, texts]) =>
      texts.map((text) => ({ text, before: ` ${text} `.indexOf(` ${word} `) })),
    )
    this.#words = new WordTable(this.anchors.map((word, i) => [[word], i + 1]))
    this.#shortest = Math.min(...this.anchors.map(({ length }) => length))
  }

  /**
   * Whether a text holds one of the phrases as whole words.
   *
   * @param key the text as `keyOf` writes it
   */
  isIn(key: string): boolean {
    for (let start = 0; start < key.length;) {
      const at = key.indexOf(' ', start)
      const end = at < 0 ? key.length : at
      if (end - start >= this.#shortest && this.#isAround(key, start, end)) return true
      start = end + 1
    }
    return false
  }

  #isAround(key: string, start: number, end: number): boolean {
    const number = this.#words.get(key, start, end)
    if (number === 0) return false
    for (const { text, before } of this.#phrases[number - 1] ?? []) {
      if (isWhole(key, start - before, text)) return true
    }
    return false
  }
}

const longestWord = (phrase: string): string =>
  phrase.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest))

function isWhole(key: string, from: number, phrase: string): boolean {
  const to = from + phrase.length
  return isEdge(key, from - 1) && isEdge(key, to) && key.startsWith(phrase, from)
}

const isEdge = (key: string, at: number): boolean =>
  at === -1 || at === key.length || unitAt(key, at) === space
