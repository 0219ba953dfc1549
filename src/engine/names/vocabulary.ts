import type { Lexicon } from '../lexicon'
import { copyOf } from '../text/copy-of'
import { Kinds, type Kind } from './kinds'
import { marksOf } from './marks'
import { Word, type WordLookup } from './word'
import { classOf } from './word-class'
import { wordHash } from './cut-words'

/** So many words are kept, a power of two. */
const places = 1 << 14
/** A word stands that many places behind its own at most; where all are taken, it pushes out the one at its own. */
const reach = 4
/** So many hashes of words that go with people are told apart. */
const personalHashes = 1 << 10
/** Longer ones are not kept: hardly any of them comes twice. */
const longestKept = 40

/** The words met so far, each with what is known of it: that never changes, and finding it out takes time. */
export class Vocabulary implements WordLookup {
  readonly #lexicon: Lexicon
  readonly #commonness: ReadonlyMap<string, string>
  readonly #personal: ReadonlySet<string>
  readonly #personalHashes = new Uint8Array(personalHashes)
  readonly #words = new Array<Word | undefined>(places).fill(undefined)
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
      this.#personalHashes[wordHash(word, 0, word.length) & (personalHashes - 1)] = 1
    }
  }

  /** Whether a word may be one that goes with people, by its hash. */
  maybePersonal(hash: number): boolean {
    return this.#personalHashes[hash & (personalHashes - 1)] === 1
  }

  /**
   * The word that a text has from one place to another.
   *
   * @param hash of that part of the text in lower case
   */
  wordAt(text: string, from: number, to: number, hash: number): Word {
    const home = hash ^ (hash >>> 15)
    let free = home & (places - 1)
    for (let i = 0; i < reach; i++) {
      const place = (home + i) & (places - 1)
      const known = this.#words[place]
      if (!known) {
        free = place
        break
      }
      if (known.hash === hash && isAt(text, from, to, known.text)) return known
    }
    const piece = text.slice(from, to)
    if (piece.length > longestKept) return this.#wordOf(piece, hash)
    return (this.#words[free] = this.#wordOf(copyOf(piece), hash))
  }

  kindOf({ text, lower }: Word): Kind {
    return this.#kinds.of(classOf(text, lower, this.#lexicon, this.#commonness))
  }

  marksOf({ text, lower }: Word): number {
    return marksOf(text, lower, this.#lexicon)
  }

  #wordOf(text: string, hash: number): Word {
    return new Word(text, hash, this.#personal, this)
  }
}

const isAt = (text: string, from: number, to: number, word: string): boolean =>
  word.length === to - from && text.startsWith(word, from)
