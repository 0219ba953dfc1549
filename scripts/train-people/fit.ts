import { Chain, factorsOf, labels } from '../../src/engine/names/chain'

/** A run of words: the clues of each and the label that is right. */
export interface Example {
  clues: readonly (readonly string[])[]
  labels: readonly number[]
  /** How much it counts. */
  weight: number
  document: string
}

/** What was learnt: weights of each clue for `first` and `further`, and of the steps from label to label. */
export interface Fitted {
  weights: ReadonlyMap<string, readonly [first: number, further: number]>
  steps: Float64Array
}

/** Settings of the fit. */
export interface FitOptions {
  epochs: number
  rate: number
  /** Penalty on each weight's size (L1): what makes most of them nought. */
  penalty: number
  /** A clue must occur in so many documents. */
  fewest: number
  /** Weights smaller than that are dropped. */
  smallest: number
}

/**
 * Fits the weights of a linear-chain conditional random field: stochastic gradient ascent on the likelihood with
 * AdaGrad's step sizes (Duchi, Hazan and Singer 2011), the L1 penalty taken off a weight when it is next
 * used. The order of the examples comes from a fixed seed, so that a run can be repeated.
 */
export function fit(examples: readonly Example[], options: FitOptions): Fitted {
  const ids = clueIds(examples, options.fewest)
  const data = examples.map(({ clues, labels: right, weight }) => ({
    words: clues.map((list) => Int32Array.from(list.flatMap((clue) => ids.get(clue) ?? []))),
    right,
    weight,
  }))
  const size = 2 * ids.size
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-8)
  const seen = new Int32Array(size)
  const steps = new Float64Array(labels * labels)
  const stepSquares = new Float64Array(labels * labels).fill(1e-8)
  let now = 0

  const settle = (q: number) => {
    const weight = weights[q] ?? 0
    const penalty = (options.penalty * options.rate * (now - (seen[q] ?? 0))) / root(squares, q)
    weights[q] = Math.sign(weight) * Math.max(0, Math.abs(weight) - penalty)
    seen[q] = now
  }
  const push = (values: Float64Array, sums: Float64Array, q: number, slope: number) => {
    sums[q] = (sums[q] ?? 0) + slope * slope
    values[q] = (values[q] ?? 0) + (options.rate * slope) / root(sums, q)
  }

  const random = randomFrom(1)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(data, random)
    for (const { words, right, weight } of data) {
      now++
      const scores = new Float64Array(labels * words.length)
      for (const [i, clues] of words.entries()) {
        for (const clue of clues) {
          for (let c = 0; c < 2; c++) {
            settle(2 * clue + c)
            scores[labels * i + c + 1] = at(scores, labels * i + c + 1) + at(weights, 2 * clue + c)
          }
        }
      }
      const chain = new Chain(factorsOf(steps))
      chain.read(scores)
      const stepSlopes = new Float64Array(labels * labels)
      for (const [i, clues] of words.entries()) {
        for (let y = 1; y < labels; y++) {
          const slope = weight * (Number(right[i] === y) - chain.labelProbability(i, y))
          if (Math.abs(slope) < 1e-4) continue
          for (const clue of clues) push(weights, squares, 2 * clue + y - 1, slope)
        }
        if (i === 0) continue
        for (let x = 0; x < labels; x++) {
          for (let y = 0; y < labels; y++) {
            const likely = chain.stepProbability(i - 1, x, y)
            const k = labels * x + y
            stepSlopes[k] =
              at(stepSlopes, k) + weight * (Number(right[i - 1] === x && right[i] === y) - likely)
          }
        }
      }
      for (const [k, slope] of stepSlopes.entries()) {
        if (slope !== 0) push(steps, stepSquares, k, slope)
      }
    }
  }
  for (let q = 0; q < size; q++) settle(q)
  return { weights: kept(ids, weights, options.smallest), steps }
}

function kept(ids: ReadonlyMap<string, number>, weights: Float64Array, smallest: number) {
  const large = (value: number) => (Math.abs(value) < smallest ? 0 : value)
  const found = new Map<string, readonly [number, number]>()
  for (const [clue, id] of ids) {
    const pair = [large(at(weights, 2 * id)), large(at(weights, 2 * id + 1))] as const
    if (pair[0] !== 0 || pair[1] !== 0) found.set(clue, pair)
  }
  return found
}

function clueIds(examples: readonly Example[], fewest: number): Map<string, number> {
  const counts = new Map<string, { documents: number; last: string }>()
  for (const { clues, document } of examples) {
    for (const clue of clues.flat()) {
      const count = counts.get(clue)
      if (!count) counts.set(clue, { documents: 1, last: document })
      else if (count.last !== document) {
        count.documents++
        count.last = document
      }
    }
  }
  const ids = new Map<string, number>()
  for (const [clue, { documents }] of counts) if (documents >= fewest) ids.set(clue, ids.size)
  return ids
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [list[i], list[j]]
    if (a === undefined || b === undefined) continue
    list[i] = b
    list[j] = a
  }
}

/** A linear congruential generator: the same numbers on any machine. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31
}

const at = (values: ArrayLike<number>, index: number): number => values[index] ?? 0
const root = (values: ArrayLike<number>, index: number): number => Math.sqrt(at(values, index))
