import type { Lexicon } from '../lexicon'
import { copyOf } from '../text/copy-of'
import { hashOf } from '../text/hash'
import { Kinds, type Kind } from './kinds'
import { marksOf } from './marks'
import { Word, type WordLookup } from './word'
import { classOf } from './word-class'
import { Units } from '../text/units'

/** So many words are kept, a power of two. */
const places = 1 << 16
/** A word stands that many places behind its own at most; where all are taken, it pushes out the one at its own. */
const reach = 4
/** So many hashes of words that go with people are told apart. */
const personalHashes = 1 << 10
/** When their units are more, all are forgotten: those pushed out leave theirs behind. */
const mostUnits = 1 << 21
/** Longer ones are not kept: hardly any of them comes twice. */
const longestKept = 40
/** Their length takes no more bits. */
const lengthBits = 6

/** The words met so far, each with what is known of it: that never changes, and finding it out takes time. */
export class Vocabulary implements WordLookup {
  readonly #lexicon: Lexicon
  readonly #commonness: ReadonlyMap<string, string>
  readonly #personal: ReadonlySet<string>
  readonly #personalHashes = new Uint8Array(personalHashes)
  readonly #words = new Array<Word | undefined>(places).fill(undefined)
  /**
   * Of the word at each place its hash, and where among the units it begins with its length in the last bits; 0 where
   * there is none. Most of what is looked up is told from that, without a look at the word itself.
   */
  readonly #cells = new Int32Array(2 * places)
  /** Those of the words, one behind the other. */
  readonly #units = new Units()
  readonly #kinds = new Kinds()

  /**
   * @param personal words that go with people
   * @param commonness of words of the language in lower case, in a letter
   */
  constructor(
    lexicon: Lexicon,
    personal: ReadonlySet<string>,
    commonness: ReadonlyMap<string, string>,
  ) {
    this.#lexicon = lexicon
    this.#commonness = commonness
    this.#personal = personal
    for (const word of personal) {
      this.#personalHashes[hashOf(word, 0, word.length) & (personalHashes - 1)] = 1
    }
  }

  /** Whether a word may be one that goes with people, by its hash. */
  maybePersonal(hash: number): boolean {
    return this.#personalHashes[hash & (personalHashes - 1)] === 1
  }

  /**
   * A word of a text.
   *
   * @param at index of its first character in the text
   * @param from index of the same among units
   * @param to index behind its last one
   * @param hash of it in lower case
   */
  wordAt(
    text: string,
    at: number,
    units: Uint16Array,
    from: number,
    to: number,
    hash: number,
  ): Word {
    const home = hash ^ (hash >>> 15)
    let free = home & (places - 1)
    for (let i = 0; i < reach; i++) {
      const place = (home + i) & (places - 1)
      const where = this.#cells[2 * place + 1] as number
      if (where === 0) {
        free = place
        break
      }
      if (this.#cells[2 * place] === hash && this.#isThere(where, units, from, to))
        return this.#words[place] as Word
    }
    const piece = text.slice(at, at + to - from)
    if (piece.length > longestKept) return this.#wordOf(piece)
    if (this.#units.length + longestKept > mostUnits) this.#forget()
    const word = this.#wordOf(copyOf(piece))
    this.#cells[2 * free] = hash
    this.#cells[2 * free + 1] = (this.#units.length << lengthBits) | piece.length
    this.#units.add(piece)
    return (this.#words[free] = word)
  }

  kindOf({ text, lower }: Word): Kind {
    return this.#kinds.of(classOf(text, lower, this.#lexicon, this.#commonness))
  }

  marksOf({ text, lower }: Word): number {
    return marksOf(text, lower, this.#lexicon)
  }

  #wordOf(text: string): Word {
    return new Word(text, this.#personal, this)
  }

  #isThere(where: number, units: Uint16Array, from: number, to: number): boolean {
    if ((where & (2 ** lengthBits - 1)) !== to - from) return false
    const known = this.#units.numbers
    const at = where >> lengthBits
    for (let i = from; i < to; i++) if (known[at + i - from] !== units[i]) return false
    return true
  }

  #forget(): void {
    this.#words.fill(undefined)
    this.#cells.fill(0)
    this.#units.clear()
  }
}
