import { likeness } from './likeness'
import type { Pairs } from './pair-equal'
import { rising } from './rising'

/**
 * How much of their words two texts share for one to be the other, edited. They stand between the same neighbours
 * already, so that little is enough: a paragraph that doubled in length has 0.67, one in which every other word is
 * new 0.5. Two paragraphs of one story that have nothing to do with each other share names and small words: those of
 * the seed document have 0.21 in the median and 0.38 at most.
 */
const ALIKE = 0.4

/** So many likenesses are worked out in one gap without a thought; beyond it, only those of near neighbours. */
const FREE_COMPARISONS = 10_000

/** In a great gap, this many places ahead and back; a rewritten chapter mostly keeps the order of its paragraphs. */
const NEAR = 8

/**
 * Finds changed texts: in every gap between neighbours that are paired and in order, what is left on both sides is
 * paired by its words, the likest first.
 *
 * @param a the words of the one list's items
 * @param b the words of the other's
 * @param equal the pairs that are certain
 * @returns these and the new ones
 */
export function pairAlike(
  a: readonly ReadonlySet<string>[],
  b: readonly ReadonlySet<string>[],
  equal: Pairs,
): Pairs {
  const pairs = new Map(equal)
  const taken = new Set(equal.values())
  const inOrder = [...equal].sort(([, x], [, y]) => x - y).map(([i]) => i)

  let [fromA, fromB] = [0, 0]
  for (const i of [...rising(inOrder), a.length]) {
    const j = equal.get(i) ?? b.length
    const gapA = range(fromA, i).filter((index) => !pairs.has(index))
    const gapB = range(fromB, j).filter((index) => !taken.has(index))
    for (const [x, y] of candidates(a, b, gapA, gapB)) {
      if (pairs.has(x) || taken.has(y)) continue
      pairs.set(x, y)
      taken.add(y)
    }
    ;[fromA, fromB] = [i + 1, j + 1]
  }
  return pairs
}

/** Pairs of indexes that are alike, the likest first, the nearer first among equals. */
function candidates(
  a: readonly ReadonlySet<string>[],
  b: readonly ReadonlySet<string>[],
  gapA: readonly number[],
  gapB: readonly number[],
): [number, number][] {
  const fewer = Math.min(gapA.length, gapB.length)
  const reach = Math.max(NEAR, Math.floor(FREE_COMPARISONS / Math.max(fewer, 1)))
  const found: { pair: [number, number]; like: number; distance: number }[] = []
  gapA.forEach((x, place) => {
    const first = Math.max(0, place - reach)
    gapB.slice(first, place + reach + 1).forEach((y, offset) => {
      const like = likeness(a[x] ?? new Set(), b[y] ?? new Set())
      if (like < ALIKE) return
      found.push({ pair: [x, y], like, distance: Math.abs(first + offset - place) })
    })
  })
  return found
    .sort((one, other) => other.like - one.like || one.distance - other.distance)
    .map(({ pair }) => pair)
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
