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
  forward: readonly number[]
  backward: readonly number[]
  /** Over all ways. */
  total: number
}

/**
 * Sums over all ways to label a run (a linear-chain conditional random field: Lafferty, McCallum and Pereira 2001).
 *
 * @param scores of each word for each label, `labels` a word
 * @param steps from label to label, `labels` × `labels`
 */
export function sumsOf(scores: ArrayLike<number>, steps: ArrayLike<number>): Sums {
  const words = scores.length / labels
  // Plain lists: most runs have two or three words, for which typed ones take longer to make than to fill.
  const forward: number[] = []
  const backward = new Array<number>(scores.length).fill(0)
  const ways = [0, 0, 0]
  for (let y = 0; y < labels; y++) forward.push(y === further ? -Infinity : at(scores, y))
  for (let i = 1; i < words; i++) {
    for (let y = 0; y < labels; y++) {
      for (let x = 0; x < labels; x++) {
        ways[x] = isPossible(x, y)
          ? at(forward, labels * (i - 1) + x) + at(steps, labels * x + y)
          : -Infinity
      }
      forward.push(logSum(ways, 0) + at(scores, labels * i + y))
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
      backward[labels * i + x] = logSum(ways, 0)
    }
  }
  return { forward, backward, total: logSum(forward, labels * (words - 1)) }
}

/** How likely it is that exactly the words `from` up to `to` are a name. */
export function spanProbability(
  scores: ArrayLike<number>,
  steps: ArrayLike<number>,
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

/** Of the numbers from an index on. */
function logSum(values: readonly number[], from: number): number {
  let most = -Infinity
  for (let i = from; i < values.length; i++) most = Math.max(most, at(values, i))
  if (most === -Infinity) return most
  let sum = 0
  for (let i = from; i < values.length; i++) sum += Math.exp(at(values, i) - most)
  return most + Math.log(sum)
}

const at = (values: ArrayLike<number>, index: number): number => values[index] ?? 0
