import { isWordUnit } from '../text/characters'

/** Phrases that a text may begin with; finds the longest one in time that does not grow with their number. */
export class Prefixes {
  readonly #byFirstWord = new Map<string, string[]>()
  readonly #longest: number

  /** @param phrases lower case, words set apart by one space */
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
    const candidates = this.#byFirstWord.get(plain(firstWord(beginning)))
    if (!candidates) return null
    const start = plain(beginning)
    for (const phrase of candidates) {
      if (start.startsWith(phrase) && !isWordAt(start, phrase.length)) return phrase
    }
    return null
  }
}

/** Lower case, with the apostrophes and spaces that phrases are written with. */
const plain = (text: string): string =>
  text.toLowerCase().replace(/[\s’]/g, (char) => (char === '’' ? "'" : ' '))

function firstWord(text: string): string {
  let end = 0
  while (isWordAt(text, end)) end++
  return text.slice(0, Math.max(end, 1))
}

const isWordAt = (text: string, at: number): boolean =>
  at < text.length && isWordUnit(text.charCodeAt(at))
