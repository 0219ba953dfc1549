import { isWordUnit } from '../text/characters'
import { WordFilter, withUnit } from './word-filter'

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
      const word = firstWord(phrase)
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
    if (!this.#mayMatch(text)) return null
    const beginning = text.slice(0, this.#longest + 1)
    const candidates = this.#byFirstWord.get(firstWord(beginning).toLowerCase())
    if (!candidates) return null
    const start = beginning.toLowerCase().replace(/[\s’]/g, (char) => (char === '’' ? "'" : ' '))
    for (const phrase of candidates) {
      if (start.startsWith(phrase) && !isWordAt(start, phrase.length)) return phrase
    }
    return null
  }

  /** Beyond ASCII, case is not changed unit by unit: such words are looked up. */
  #mayMatch(text: string): boolean {
    let hash = 0
    for (let at = 0; at < text.length && at <= this.#longest; at++) {
      const unit = text.charCodeAt(at)
      if (unit > 0x7f) return true
      const isWord = isWordUnit(unit)
      if (!isWord && at > 0) break
      hash = withUnit(hash, unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit)
      if (!isWord) break
    }
    return this.#firstWords.mayHave(hash)
  }
}

function firstWord(text: string): string {
  let end = 0
  while (isWordAt(text, end)) end++
  return text.slice(0, Math.max(end, 1))
}

const isWordAt = (text: string, at: number): boolean =>
  at < text.length && isWordUnit(text.charCodeAt(at))
