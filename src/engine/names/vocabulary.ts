import type { Lexicon } from '../lexicon'
import { wordClues, type WordClues } from './clues'
import { copyOf, longestKept } from './spellings'
import type { Token } from './tokens'
import { classOf } from './word-class'

/** Weights for the first and for a further word of a name. */
export type Pair = readonly [first: number, further: number]

/** Sums of weights of clues, by their key; small keys are asked for most. */
class Memory {
  readonly #few: (Pair | undefined)[] = []
  readonly #many = new Map<number, Pair>()

  get(key: number): Pair | undefined {
    return key < fewKeys ? this.#few[key] : this.#many.get(key)
  }

  set(key: number, pair: Pair): void {
    if (key < fewKeys) this.#few[key] = pair
    else this.#many.set(key, pair)
  }
}

const fewKeys = 16

/** A class of words. */
export interface Kind {
  id: number
  name: string
  memory: Memory
}

/** A word as it is written. */
export interface Word {
  lower: string
  kind: Kind
  clues: WordClues
  memory: Memory
}

/** So many words are kept; then the memory begins anew. */
const mostWords = 20_000

/** The words met so far, each with what is known of it: that never changes, and finding it out takes time. */
export class Vocabulary {
  readonly #lexicon: Lexicon
  readonly #commonness: ReadonlyMap<string, string>
  readonly #words = new Map<string, Word>()
  readonly #kinds = new Map<string, Kind>()
  /** Words that go with people: one close by speaks for a person. */
  readonly personal: ReadonlySet<string>

  /** @param commonness of words of the language in lower case, in a letter */
  constructor(
    lexicon: Lexicon,
    personal: ReadonlySet<string>,
    commonness: ReadonlyMap<string, string>,
  ) {
    this.#lexicon = lexicon
    this.#commonness = commonness
    this.personal = personal
  }

  wordOf(token: Token): Word {
    const known = this.#words.get(token.text)
    if (known) return known
    if (this.#words.size >= mostWords) {
      this.#words.clear()
      this.#kinds.clear()
    }
    const own = { ...token, text: copyOf(token.text), lower: copyOf(token.lower) }
    const { flags, shape } = classOf(own, this.#lexicon, this.#commonness)
    const word = {
      lower: own.lower,
      kind: this.#kindOf(flags + shape),
      clues: wordClues(own, flags, shape),
      memory: new Memory(),
    }
    if (own.text.length <= longestKept) this.#words.set(own.text, word)
    return word
  }

  #kindOf(name: string): Kind {
    const known = this.#kinds.get(name)
    if (known) return known
    const kind = { id: this.#kinds.size, name, memory: new Memory() }
    this.#kinds.set(name, kind)
    return kind
  }
}
