import type { Kind } from './kinds'
import { Memory } from './memory'
import { hasCapital } from './word-units'

/** What finds out about a word when it is first asked for. */
export interface WordLookup {
  kindOf(word: Word): Kind
  marksOf(word: Word): number
}

/** A word as it is written: the same object wherever it stands, as long as it is kept. */
export class Word {
  readonly text: string
  /** With straight apostrophes. */
  readonly lower: string
  readonly capital: boolean
  /** Goes with people: one close to a capitalised word speaks for a person. */
  readonly personal: boolean
  /** Of its characters, as `Vocabulary` sums them up. */
  readonly hash: number
  readonly #lookup: WordLookup
  #marks = -1
  #kind: Kind | undefined
  #memory: Memory | undefined

  constructor(text: string, hash: number, personal: ReadonlySet<string>, lookup: WordLookup) {
    this.text = text
    this.lower = text.toLowerCase().replaceAll('’', "'")
    this.capital = hasCapital(text, 0)
    this.personal = personal.has(this.lower)
    this.hash = hash
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

  /** What clues about the word weigh. */
  get memory(): Memory {
    this.#memory ??= new Memory()
    return this.#memory
  }
}
