import type { Kind } from './kinds'
import type { Sums } from './sums'
import { hasCapital } from './word-units'

/** What finds out about a word when it is first asked for. */
export interface WordLookup {
  kindOf(word: Word): Kind
  marksOf(word: Word): number
}

/** A word as it is written: the same object wherever it stands, as long as it is kept. */
export class Word {
  readonly text: string
  #kind: Kind | undefined
  /** What clues about the word weigh, as pairs: as one of a run, … */
  own: number | undefined = undefined
  /** … right before and right after one, besides what goes by that one's class and by the gap, … */
  before: number | undefined = undefined
  after: number | undefined = undefined
  /** … before and behind a run, and close to one as a word that goes with people. */
  ahead: number | undefined = undefined
  behind: number | undefined = undefined
  personalAhead: number | undefined = undefined
  personalBehind: number | undefined = undefined
  /** What goes by the class of the word after it, and by the gap before it; null where nothing does. */
  beside: Sums | null | undefined = undefined
  #marks = -1
  /** With straight apostrophes. */
  readonly lower: string
  readonly capital: boolean
  /** Goes with people: one close to a capitalised word speaks for a person. */
  readonly personal: boolean
  readonly #lookup: WordLookup

  constructor(text: string, personal: ReadonlySet<string>, lookup: WordLookup) {
    this.text = text
    this.lower = text.toLowerCase().replaceAll('’', "'")
    this.capital = hasCapital(text)
    this.personal = personal.has(this.lower)
    this.#lookup = lookup
  }

  /** @param mark one of those in marks.ts, or several: any of them */
  is(mark: number): boolean {
    if (this.#marks < 0) this.#marks = this.#lookup.marksOf(this)
    return (this.#marks & mark) !== 0
  }

  get kind(): Kind {
    this.#kind ??= this.#lookup.kindOf(this)
    return this.#kind
  }
}
