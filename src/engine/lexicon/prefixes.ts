import { isWordUnit } from '../text/characters'
import { WordFilter } from './word-filter'

/** Phrases that a text may begin with; finds the longest one in time that does not grow with their number. */
export class Prefixes {
  readonly #byFirstWord = new Map<string, string[]>()
  readonly #firstWords: WordFilter
  readonly #longest: number

  /** @param phrases lower case, each beginning with a letter or sign, words set apart by one space */
  constructor(phrases: Iterable<string>) {
    let longest = 0
    for (const phrase of new Set(phrases)) {
      longest = Math.max(longest, phrase.length)
      const word = phrase.slice(0, endOfFirstWord(phrase, phrase.length))
      const list = this.#byFirstWord.get(word)
      if (list) list.push(phrase)
      else this.#byFirstWord.set(word, [phrase])
    }
    for (const list of this.#byFirstWord.values()) list.sort((a, b) => b.length - a.length)
    this.#firstWords = new WordFilter(this.#byFirstWord.keys())
    this.#longest = longest
  }

  /** The longest phrase that the text begins with, as whole words; null where there is none. */
  match(text: string): string | null {
    // Most texts begin with no phrase's first word, and nothing more is looked at.
    const end = endOfFirstWord(text, this.#longest)
    if (!this.#firstWords.mayHave(text, 0, end)) return null
    const candidates = this.#byFirstWord.get(text.slice(0, end).toLowerCase())
    if (!candidates) return null
    const start = plain(text.slice(0, this.#longest + 1).toLowerCase())
    for (const phrase of candidates) {
      if (start.startsWith(phrase) && !isWordAt(start, phrase.length)) return phrase
    }
    return null
  }
}

/** A sign that a text begins with counts as its first word; of longer words than `longest` the end says nothing. */
function endOfFirstWord(text: string, longest: number): number {
  let end = 0
  while (end <= longest && isWordAt(text, end)) end++
  return Math.max(end, 1)
}

/** As phrases are written: one kind of apostrophe, one kind of space. */
const plain = (text: string): string =>
  /[^\S ]|’/.test(text) ? text.replaceAll('’', "'").replace(/\s/g, ' ') : text

const isWordAt = (text: string, at: number): boolean =>
  at < text.length && isWordUnit(text.charCodeAt(at))
