import { kinds } from '../types'

const count = kinds.length

/** Weights of a linear chain: which kind begins a page, follows which, and ends it. */
export interface Chain {
  /** `count` × `count`, the row is the kind before. */
  between: Float64Array
  /** The same as factors. */
  follows: Float64Array
  first: Float64Array
  last: Float64Array
}

/**
 * How probable each kind is for each block, all blocks before and behind considered: the forward–backward
 * algorithm on a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001). Scaled, so that
 * pages of any length stay within the range of numbers. Linear in the number of blocks.
 *
 * @param scores `count` a block: how well each kind fits it by itself; −Infinity where it cannot be
 * @returns `count` a block, adding up to one
 */
export function marginals(scores: Float64Array, chain: Chain): Float64Array {
  const blocks = scores.length / count
  const fits = fitsOf(scores, chain, blocks)
  const { follows } = chain
  const forward = new Float64Array(scores.length)
  for (let block = 0; block < blocks; block++) {
    const at = block * count
    if (block === 0) forward.fill(1, 0, count)
    else addSteps(forward, at - count, follows, forward, at)
    for (let kind = 0; kind < count; kind++)
      forward[at + kind] = at_(forward, at + kind) * at_(fits, at + kind)
    scale(forward, at)
  }
  return withBackward(forward, fits, transposed(follows), blocks)
}

/** An index that is known to be within. */
const at_ = (numbers: Float64Array, index: number): number => numbers[index] as number

/** Beside the others a kind with less of a chance adds nothing that a verdict shows: most of a block's kinds. */
const negligible = 1e-7

/** What each kind at `to` is reached with from the kinds at `from`, all of whose chances are known. */
function addSteps(
  chances: Float64Array,
  from: number,
  steps: Float64Array,
  reached: Float64Array,
  to: number,
): void {
  for (let one = 0; one < count; one++) {
    const chance = at_(chances, from + one)
    if (chance < negligible) continue
    const row = one * count
    for (let other = 0; other < count; other++)
      reached[to + other] = at_(reached, to + other) + chance * at_(steps, row + other)
  }
}

/** The scores as factors, the greatest of each block being one. */
function fitsOf(scores: Float64Array, { first, last }: Chain, blocks: number): Float64Array {
  const fits = scores.slice()
  for (let kind = 0; kind < count && blocks > 0; kind++) {
    const end = (blocks - 1) * count + kind
    fits[kind] = at_(fits, kind) + at_(first, kind)
    fits[end] = at_(fits, end) + at_(last, kind)
  }
  for (let at = 0; at < fits.length; at += count) {
    let greatest = -Infinity
    for (let kind = 0; kind < count; kind++) greatest = Math.max(greatest, at_(fits, at + kind))
    for (let kind = 0; kind < count; kind++)
      fits[at + kind] = Math.exp(at_(fits, at + kind) - greatest)
  }
  return fits
}

/** @param steps factors from kind to kind, the row is the kind behind */
function withBackward(
  forward: Float64Array,
  fits: Float64Array,
  steps: Float64Array,
  blocks: number,
): Float64Array {
  const behind = new Float64Array(count).fill(1)
  const next = new Float64Array(count)
  for (let block = blocks - 1; block >= 0; block--) {
    const at = block * count
    for (let kind = 0; kind < count; kind++) {
      forward[at + kind] = at_(forward, at + kind) * at_(behind, kind)
      next[kind] = at_(fits, at + kind) * at_(behind, kind)
    }
    scale(forward, at)
    scale(next, 0)
    behind.fill(0)
    addSteps(next, 0, steps, behind, 0)
  }
  return forward
}

function transposed(steps: Float64Array): Float64Array {
  const turned = new Float64Array(steps.length)
  for (let one = 0; one < count; one++)
    for (let other = 0; other < count; other++)
      turned[other * count + one] = at_(steps, one * count + other)
  return turned
}

/** Makes the numbers of one block add up to one. */
function scale(numbers: Float64Array, at: number): void {
  let sum = 0
  for (let kind = 0; kind < count; kind++) sum += at_(numbers, at + kind)
  for (let kind = 0; kind < count; kind++)
    numbers[at + kind] = sum > 0 ? at_(numbers, at + kind) / sum : 1 / count
}
