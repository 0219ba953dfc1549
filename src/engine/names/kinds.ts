import { Memory } from './memory'
import type { WordClass } from './word-class'

/** A class of words. */
export interface Kind extends WordClass {
  id: number
  /** Flags and shape. */
  name: string
  /** Number of the name's first letter. */
  letter: number
  /** What clues about the class weigh. */
  memory: Memory
}

/** The classes met so far. There are no more than the lists can make: a few hundred. */
export class Kinds {
  readonly #kinds = new Map<string, Kind>()
  #letters = ''

  of({ flags, shape }: WordClass): Kind {
    const name = flags + shape
    const known = this.#kinds.get(name)
    if (known) return known
    const letter = this.#numberOf(name.charAt(0))
    const kind = { id: this.#kinds.size, name, flags, shape, letter, memory: new Memory() }
    this.#kinds.set(name, kind)
    return kind
  }

  #numberOf(letter: string): number {
    if (!this.#letters.includes(letter)) this.#letters += letter
    return this.#letters.indexOf(letter)
  }
}
