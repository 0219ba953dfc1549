/** Labels of a word in a run: no part of a name, its first word, a further word. */
export const labels = 3
export const outside = 0
export const first = 1
export const further = 2

/** Nothing follows `outside` but the first word of a name. */
export const isPossible = (from: number, to: number): boolean =>
  !(from === outside && to === further)

/** Sums over all ways to label a run, as logarithms: up to each word and from each word on. */
export interface Sums {
  forward: Float64Array
  backward: Float64Array
  /** Over all ways. */
  total: number
}

/**
 * Sums over all ways to label a run (a linear-chain conditional random field: Lafferty, McCallum and Pereira 2001).
 *
 * @param scores of each word for each label, `labels` a word
 * @param steps from label to label, `labels` × `labels`
 */
export function sumsOf(scores: Float64Array, steps: Float64Array): Sums {
  const words = scores.length / labels
  const forward = new Float64Array(scores.length)
  const backward = new Float64Array(scores.length)
  for (let y = 0; y < labels; y++) forward[y] = y === further ? -Infinity : at(scores, y)
  const ways = new Float64Array(labels)
  for (let i = 1; i < words; i++) {
    for (let y = 0; y < labels; y++) {
      for (let x = 0; x < labels; x++) {
        ways[x] = isPossible(x, y)
          ? at(forward, labels * (i - 1) + x) + at(steps, labels * x + y)
          : -Infinity
      }
      forward[labels * i + y] = logSum(ways) + at(scores, labels * i + y)
    }
  }
  for (let i = words - 2; i >= 0; i--) {
    for (let x = 0; x < labels; x++) {
      for (let y = 0; y < labels; y++) {
        const next = labels * (i + 1) + y
        ways[y] = isPossible(x, y)
          ? at(backward, next) + at(steps, labels * x + y) + at(scores, next)
          : -Infinity
      }
      backward[labels * i + x] = logSum(ways)
    }
  }
  return { forward, backward, total: logSum(forward.subarray(labels * (words - 1))) }
}

/** How likely it is that exactly the words `from` up to `to` are a name. */
export function spanProbability(
  scores: Float64Array,
  steps: Float64Array,
  { forward, backward, total }: Sums,
  from: number,
  to: number,
): number {
  let score = at(forward, labels * from + first)
  let last = first
  for (let i = from + 1; i < to; i++) {
    score += at(steps, labels * last + further) + at(scores, labels * i + further)
    last = further
  }
  const next = labels * to
  if (next >= scores.length) return Math.exp(score - total)
  let sum = 0
  for (let y = 0; y < further; y++) {
    sum += Math.exp(
      score + at(steps, labels * last + y) + at(scores, next + y) + at(backward, next + y) - total,
    )
  }
  return sum
}

function logSum(values: Float64Array): number {
  let most = -Infinity
  for (const value of values) if (value > most) most = value
  if (most === -Infinity) return most
  let sum = 0
  for (const value of values) sum += Math.exp(value - most)
  return most + Math.log(sum)
}

const at = (values: Float64Array, index: number): number => values[index] ?? 0
