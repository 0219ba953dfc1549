import { isWordUnit } from '../text/characters'

/** Phrases that a text may begin with; finds the longest one in time that does not grow with their number. */
export class Prefixes {
  readonly #byFirstWord = new Map<string, string[]>()
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
    this.#longest = longest
  }

  /** The longest phrase that the text begins with, as whole words; null where there is none. */
  match(text: string): string | null {
    const beginning = text.slice(0, this.#longest + 1)
    // Most texts begin with no phrase's first word, and nothing more is looked at.
    const candidates = this.#byFirstWord.get(firstWord(beginning).toLowerCase())
    if (!candidates) return null
    const start = beginning.toLowerCase().replace(/[\s’]/g, (char) => (char === '’' ? "'" : ' '))
    for (const phrase of candidates) {
      if (start.startsWith(phrase) && !isWordAt(start, phrase.length)) return phrase
    }
    return null
  }
}

function firstWord(text: string): string {
  let end = 0
  while (isWordAt(text, end)) end++
  return text.slice(0, Math.max(end, 1))
}

const isWordAt = (text: string, at: number): boolean =>
  at < text.length && isWordUnit(text.charCodeAt(at))
