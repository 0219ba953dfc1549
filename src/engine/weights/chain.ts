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
    let sum = 0
    for (let kind = 0; kind < count; kind++) {
      let reached = block === 0 ? 1 : 0
      if (block > 0) {
        for (let before = 0; before < count; before++)
          reached += at_(forward, at - count + before) * at_(follows, before * count + kind)
      }
      const value = reached * at_(fits, at + kind)
      forward[at + kind] = value
      sum += value
    }
    scaled(forward, at, sum)
  }
  return withBackward(forward, fits, follows, blocks)
}

/** An index that is known to be within. */
const at_ = (numbers: Float64Array, index: number): number => numbers[index] as number

/** The scores as factors, the greatest of each block being one. */
function fitsOf(scores: Float64Array, { first, last }: Chain, blocks: number): Float64Array {
  const fits = new Float64Array(scores.length)
  for (let block = 0; block < blocks; block++) {
    const at = block * count
    let greatest = -Infinity
    for (let kind = 0; kind < count; kind++) {
      let score = at_(scores, at + kind)
      if (block === 0) score += at_(first, kind)
      if (block === blocks - 1) score += at_(last, kind)
      fits[at + kind] = score
      if (score > greatest) greatest = score
    }
    for (let kind = 0; kind < count; kind++)
      fits[at + kind] = Math.exp(at_(fits, at + kind) - greatest)
  }
  return fits
}

function withBackward(
  forward: Float64Array,
  fits: Float64Array,
  follows: Float64Array,
  blocks: number,
): Float64Array {
  let behind = new Float64Array(count).fill(1)
  for (let block = blocks - 1; block >= 0; block--) {
    const at = block * count
    let sum = 0
    for (let kind = 0; kind < count; kind++) {
      const value = at_(forward, at + kind) * at_(behind, kind)
      forward[at + kind] = value
      sum += value
    }
    scaled(forward, at, sum)
    const next = behind
    behind = new Float64Array(count)
    let total = 0
    for (let before = 0; before < count; before++) {
      let value = 0
      for (let kind = 0; kind < count; kind++)
        value += at_(follows, before * count + kind) * at_(fits, at + kind) * at_(next, kind)
      behind[before] = value
      total += value
    }
    scaled(behind, 0, total)
  }
  return forward
}

/** Makes the numbers of one block add up to one. */
function scaled(numbers: Float64Array, at: number, sum: number): void {
  for (let kind = 0; kind < count; kind++)
    numbers[at + kind] = sum > 0 ? at_(numbers, at + kind) / sum : 1 / count
}
