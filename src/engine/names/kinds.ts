import { SumTable, type Sums } from './sums'
import type { WordClass } from './word-class'

/** A class of words. */
export interface Kind extends WordClass {
  /** From 1 on. */
  id: number
  /** Flags and shape. */
  name: string
  /** Number of the name's first letter. */
  letter: number
  /** What clues about the class weigh. */
  sums: Sums
  /** What clues about classes side by side weigh: the same table for all of them. */
  sides: SumTable
}

/** The classes met so far. There are no more than the lists can make: a few hundred. */
export class Kinds {
  readonly #kinds = new Map<string, Kind>()
  readonly #sides = new SumTable()
  #letters = ''

  of({ flags, shape }: WordClass): Kind {
    const name = flags + shape
    const known = this.#kinds.get(name)
    if (known) return known
    const id = this.#kinds.size + 1
    const letter = this.#numberOf(name.charAt(0))
    const kind = { id, name, flags, shape, letter, sums: [], sides: this.#sides }
    this.#kinds.set(name, kind)
    return kind
  }

  #numberOf(letter: string): number {
    if (!this.#letters.includes(letter)) this.#letters += letter
    return this.#letters.indexOf(letter)
  }
}
