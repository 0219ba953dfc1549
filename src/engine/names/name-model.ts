import { Chain, factorsOf, first, labels } from './chain'
import { cluesAt, type ClueTaker } from './clues'
import { firstOf, furtherOf, paired, type Memory } from './memory'
import type { Run } from './runs'
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
/** Weights are written as whole numbers, so many to one. */
export const scale = 20

/**
 * Tells which words of a run of capitalised words are a person's name: the weights of all clues are added
 * up and the ways to label the run compared.
 */
export class NameModel implements ClueTaker {
  /** Pairs by clue. */
  readonly #weights: ReadonlyMap<string, number>
  readonly #factors: readonly number[]
  /** Of the clues taken so far, as a pair. */
  #sum = 0

  /** @param source lines of "clue first further" as scripts/train-people writes them, steps first */
  constructor(source: string) {
    const [steps = '', ...lines] = source.trim().split('\n')
    this.#factors = factorsOf(steps.split(' ').map((step) => Number(step) / scale))
    this.#weights = new Map(
      lines.map((line) => {
        const [clue = '', b, i] = line.split(' ')
        return [clue, paired(Number(b), Number(i))]
      }),
    )
  }

  /** What may be names in a run, in its order; of those that overlap, the likeliest. */
  spansIn(tokens: Tokens, run: Run, least: number): readonly NameSpan[] {
    const [from, to] = run
    if (to - from === 1) {
      const score = firstOf(this.#sumAt(tokens, run, from)) / scale
      const probability = 1 / (1 + Math.exp(-score))
      return probability >= least ? [{ run, probability }] : none
    }
    const scores = this.#scoresOf(tokens, run)
    if (!mayHoldName(scores)) return none
    const chain = new Chain(scores, this.#factors)
    const found: NameSpan[] = []
    for (let a = from; a < to; a++) {
      for (let b = a + 1; b <= to && b <= a + longestName; b++) {
        const probability = chain.spanProbability(a - from, b - from)
        if (probability >= least) found.push({ run: [a, b], probability })
      }
    }
    return found.length < 2 ? found : apart(found)
  }

  #scoresOf(tokens: Tokens, run: Run): number[] {
    const [from, to] = run
    const scores: number[] = []
    for (let i = from; i < to; i++) {
      const sum = this.#sumAt(tokens, run, i)
      scores.push(0, firstOf(sum) / scale, furtherOf(sum) / scale) // in the order of the labels
    }
    return scores
  }

  #sumAt(tokens: Tokens, run: Run, at: number): number {
    this.#sum = 0
    cluesAt(tokens, run, at, this)
    return this.#sum
  }

  knows(memory: Memory, key: number): boolean {
    const pair = memory.get(key)
    if (pair === undefined) return false
    this.#sum += pair
    return true
  }

  learn(memory: Memory, key: number, clues: readonly string[]): void {
    let pair = 0
    for (const clue of clues) pair += this.#weights.get(clue) ?? 0
    memory.set(key, pair)
    this.#sum += pair
  }
}

const none: readonly NameSpan[] = []

function mayHoldName(scores: readonly number[]): boolean {
  for (let i = first; i < scores.length; i += labels) {
    if ((scores[i] ?? 0) > leastScore) return true
  }
  return false
}

/** Of spans that share a word, the likeliest; in the order of the text. */
function apart(spans: readonly NameSpan[]): NameSpan[] {
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
