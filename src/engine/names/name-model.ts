import type { Lexicon } from '../lexicon'
import { first, further, labels, spanProbability, sumsOf } from './chain'
import { gapBetween, isWithinSentence, placeCluesOf, wordCluesOf, type WordClues } from './clues'
import type { Run } from './runs'
import type { Token } from './tokens'

/** The part of a run that may be a person's name. */
export interface NameSpan {
  run: Run
  /** 0 to 1. */
  probability: number
}

/** Names are no longer than that, in words. */
const longestName = 6
/** Weights are written as whole numbers, so many to one. */
export const scale = 20
/** So many words are kept; then the memory begins anew. */
const mostWords = 20_000

/** A word with the weight of its clues, for the first and for a further word of a name. */
interface Weighed {
  clues: WordClues
  own: Pair
  before: Pair
  after: Pair
  ahead: Pair
  behind: Pair
}
type Pair = readonly [first: number, further: number]

/**
 * Tells which words of a run of capitalised words are a person's name: the weights of all clues are added
 * up and the ways to label the run compared.
 */
export class NameModel {
  readonly #weights: ReadonlyMap<string, Pair>
  readonly #steps: Float64Array
  readonly #lexicon: Lexicon
  /** What a word weighs never changes; remembering it is what makes this fast. */
  readonly #words = new Map<string, Weighed>()

  /** @param source lines of "clue first further" as scripts/train-people writes them, steps first */
  constructor(source: string, lexicon: Lexicon) {
    const [steps = '', ...lines] = source.trim().split('\n')
    this.#steps = Float64Array.from(steps.split(' '), unscaled)
    this.#weights = new Map(
      lines.map((line) => {
        const [clue = '', b, i] = line.split(' ')
        return [clue, [unscaled(b), unscaled(i)]]
      }),
    )
    this.#lexicon = lexicon
  }

  /** What may be names in a run, likely ones first; none overlap. */
  spansIn(text: string, tokens: readonly Token[], run: Run, least: number): NameSpan[] {
    const [from, to] = run
    const scores = this.#scoresOf(text, tokens, run)
    const sums = sumsOf(scores, this.#steps)
    const found: NameSpan[] = []
    for (let a = from; a < to; a++) {
      for (let b = a + 1; b <= to && b <= a + longestName; b++) {
        const probability = spanProbability(scores, this.#steps, sums, a - from, b - from)
        if (probability >= least) found.push({ run: [a, b], probability })
      }
    }
    return found
      .sort((a, b) => b.probability - a.probability)
      .filter((span, i, all) => !all.slice(0, i).some((other) => overlap(other.run, span.run)))
  }

  #scoresOf(text: string, tokens: readonly Token[], [from, to]: Run): Float64Array {
    const scores = new Float64Array(labels * (to - from))
    for (let i = from; i < to; i++) {
      const token = tokens[i]
      if (!token) continue
      let b = 0
      let f = 0
      const add = (pair: Pair | undefined) => {
        if (!pair) return
        b += pair[0]
        f += pair[1]
      }
      add(this.#weigh(token).own)
      const before = tokens[i - 1]
      const after = tokens[i + 1]
      if (before && isWithinSentence(gapBetween(text, before, token)))
        add(this.#weigh(before).before)
      if (after && isWithinSentence(gapBetween(text, token, after))) add(this.#weigh(after).after)
      if (to - from > 1) {
        const ahead = tokens[from - 1]
        const behind = tokens[to]
        if (ahead && tokens[from]?.opens === false) add(this.#weigh(ahead).ahead)
        if (behind && !behind.opens) add(this.#weigh(behind).behind)
      }
      for (const clue of placeCluesOf(text, tokens, [from, to], i, (t) => this.#weigh(t).clues))
        add(this.#weights.get(clue))
      scores[labels * (i - from) + first] = b
      scores[labels * (i - from) + further] = f
    }
    return scores
  }

  #weigh(token: Token): Weighed {
    const known = this.#words.get(token.text)
    if (known) return known
    const clues = wordCluesOf(token, this.#lexicon)
    const weighed = {
      clues,
      own: this.#sum('', clues.own),
      before: this.#sum('-1', clues.beside),
      after: this.#sum('+1', clues.beside),
      ahead: this.#sum('<', clues.around),
      behind: this.#sum('>', clues.around),
    }
    if (this.#words.size >= mostWords) this.#words.clear()
    this.#words.set(token.text, weighed)
    return weighed
  }

  #sum(prefix: string, clues: readonly string[]): Pair {
    let b = 0
    let f = 0
    for (const clue of clues) {
      const pair = this.#weights.get(prefix + clue)
      if (!pair) continue
      b += pair[0]
      f += pair[1]
    }
    return [b, f]
  }
}

const unscaled = (value: string | undefined): number => Number(value) / scale

const overlap = (a: Run, b: Run): boolean => a[0] < b[1] && b[0] < a[1]
