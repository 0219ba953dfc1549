import { Chain, factorsOf, first, further, labels } from './chain'
import { weightAt, type Scale } from './clues'
import type { Run } from './runs'
import { firstOf, furtherOf, paired } from './sums'
import type { Tokens } from './tokens'

/** The part of a run that may be a person's name. */
export interface NameSpan {
  run: Run
  /** 0 to 1. */
  probability: number
}

/** Names are no longer than that, in words. */
const longestName = 6
/** A run in which no word scores more as the first of a name has none. */
const leastScore = -6
/** A word in clues about it together with the class of the word after it, or with the gap before it. */
const sidedWord = /^-1w\|(.+)\|.$|^\+1g.(.+)$/u
/** Room for the scores of most runs. */
const usual = 64
/** Weights are written as whole numbers, so many to one. */
export const scale = 20

/**
 * Tells which words of a run of capitalised words are a person's name: the weights of all clues are added
 * up and the ways to label the run compared.
 */
export class NameModel implements Scale {
  /** Pairs by clue. */
  readonly #weights: ReadonlyMap<string, number>
  /** Of the run at hand, `labels` a word. */
  #scores = new Float64Array(usual)
  /** Words that clues tell more of by what is beside them. */
  readonly #sided = new Set<string>()
  readonly #chain: Chain

  /** @param source lines of "clue first further" as scripts/train-people writes them, steps first */
  constructor(source: string) {
    const [steps = '', ...lines] = source.trim().split('\n')
    this.#chain = new Chain(factorsOf(steps.split(' ').map((step) => Number(step) / scale)))
    this.#weights = new Map(
      lines.map((line) => {
        const [clue = '', b, i] = line.split(' ')
        return [clue, paired(Number(b), Number(i))]
      }),
    )
    for (const clue of this.#weights.keys()) {
      const word = sidedWord.exec(clue)
      if (word) this.#sided.add(word[1] ?? word[2] ?? '')
    }
  }

  /** What may be names in a run, in its order; of those that overlap, the likeliest. */
  spansIn(tokens: Tokens, run: Run, least: number): readonly NameSpan[] {
    const [from, to] = run
    if (to - from === 1) {
      const score = firstOf(weightAt(tokens, run, from, this)) / scale
      if (score <= leastScore) return none
      const probability = 1 / (1 + Math.exp(-score))
      return probability >= least ? [{ run, probability }] : none
    }
    const found = this.#likely(tokens, run, least)
    // The room that a long run took goes with it.
    if (this.#scores.length > usual) {
      this.#scores = new Float64Array(usual)
      this.#chain.read(this.#scores, 0)
    }
    return found
  }

  /** What may be names in a run of several words. */
  #likely(tokens: Tokens, run: Run, least: number): readonly NameSpan[] {
    if (!this.#score(tokens, run)) return none
    const [from, to] = run
    const chain = this.#chain
    chain.read(this.#scores, labels * (to - from))
    const found: NameSpan[] = []
    for (let a = from; a < to; a++) {
      if (chain.labelProbability(a - from, first) < least) continue
      for (let b = a + 1; b <= to && b <= a + longestName; b++) {
        const probability = chain.spanProbability(a - from, b - from)
        if (probability >= least) found.push({ run: [a, b], probability })
      }
    }
    return found.length < 2 ? found : apart(found)
  }

  /** @returns whether any word of the run may begin a name */
  #score(tokens: Tokens, run: Run): boolean {
    const [from, to] = run
    const length = labels * (to - from)
    if (length > usual) this.#scores = new Float64Array(length)
    const scores = this.#scores
    let mayHoldName = false
    for (let i = from; i < to; i++) {
      const sum = weightAt(tokens, run, i, this)
      const score = firstOf(sum) / scale
      scores[labels * (i - from) + first] = score
      scores[labels * (i - from) + further] = furtherOf(sum) / scale
      mayHoldName ||= score > leastScore
    }
    return mayHoldName
  }

  weigh(clues: readonly string[]): number {
    let sum = 0
    for (const clue of clues) sum += this.#weights.get(clue) ?? 0
    return sum
  }

  tellsSides(lower: string): boolean {
    return this.#sided.has(lower)
  }
}

const none: readonly NameSpan[] = []

/** Of spans that share a word, the likeliest; in the order of the text. */
function apart(spans: readonly NameSpan[]): readonly NameSpan[] {
  if (!overlap(spans)) return spans
  // Most runs have one name: without what shares a word with the likeliest, nothing is left to tell apart.
  const best = spans.reduce((best, span) => (span.probability > best.probability ? span : best))
  const left = spans.filter((span) => span === best || !share(span, best))
  return overlap(left) ? likeliestApart(left) : left
}

const share = ({ run: [from, to] }: NameSpan, { run: [start, end] }: NameSpan): boolean =>
  from < end && start < to

function likeliestApart(spans: readonly NameSpan[]): readonly NameSpan[] {
  const taken = new Set<number>()
  const kept = [...spans]
    .sort((a, b) => b.probability - a.probability)
    .filter(({ run: [from, to] }) => {
      for (let i = from; i < to; i++) if (taken.has(i)) return false
      for (let i = from; i < to; i++) taken.add(i)
      return true
    })
  return kept.sort((a, b) => a.run[0] - b.run[0])
}

/** Whether any of them share a word; they come in the order in which they begin. */
function overlap(spans: readonly NameSpan[]): boolean {
  let end = 0
  for (const { run } of spans) {
    if (run[0] < end) return true
    end = run[1]
  }
  return false
}
