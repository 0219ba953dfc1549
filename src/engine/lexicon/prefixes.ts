import { isWordUnit, smallOf, unitAt } from '../text/characters'
import { groupBy } from './group-by'
import { WordTable } from './word-table'

/** Phrases that a text may begin with; finds the longest one in time that does not grow with their number. */
export class Prefixes {
  /** Phrases by their first word, the longest first; a word's number is one more than its place. */
  readonly #phrases: readonly (readonly string[])[]
  readonly #firstWords: WordTable
  readonly #longest: number
  /** How the phrases begin, by `beginningOf`. */
  readonly #beginnings = new Uint8Array(beginnings)

  /** @param phrases lower case, each beginning with a letter or sign, words set apart by one space */
  constructor(phrases: Iterable<string>) {
    const all = new Set(phrases)
    const byFirstWord = groupBy(all, (phrase) =>
      phrase.slice(0, endOfFirstWord(phrase, phrase.length)),
    )
    this.#phrases = [...byFirstWord.values()].map((list) => list.sort(byLength))
    this.#firstWords = new WordTable([...byFirstWord.keys()].map((word, i) => [[word], i + 1]))
    this.#longest = Math.max(0, ...Array.from(all, ({ length }) => length))
    for (const word of byFirstWord.keys()) {
      const beginning = beginningOf(word)
      if (word.length > 1) this.#beginnings[beginning] = 1
      // Behind a sign anything may follow.
      else this.#beginnings.fill(1, beginning & ~63, (beginning | 63) + 1)
    }
  }

  /** The longest phrase that the text begins with, as whole words; null where there is none. */
  match(text: string): string | null {
    // Most texts begin with no phrase's first letters, nor with its first word, and nothing more is looked at.
    if (text.length > 1 && this.#beginnings[beginningOf(text)] === 0) return null
    const number = this.#firstWords.get(text, 0, endOfFirstWord(text, this.#longest))
    if (number === 0) return null
    const start = plain(text.slice(0, this.#longest + 1).toLowerCase())
    for (const phrase of this.#phrases[number - 1] ?? []) {
      if (start.startsWith(phrase) && !isWordAt(start, phrase.length)) return phrase
    }
    return null
  }
}

/** So many beginnings are told apart. */
const beginnings = 1 << 12

/** A number for the first two letters of a text, in whatever case. */
const beginningOf = (text: string): number =>
  ((smallOf(unitAt(text, 0)) & 63) << 6) | (smallOf(unitAt(text, 1)) & 63)

const byLength = (a: string, b: string): number => b.length - a.length

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
  at < text.length && isWordUnit(unitAt(text, at))
