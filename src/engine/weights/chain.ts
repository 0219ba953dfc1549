import { kinds } from '../types'

const count = kinds.length

/** Weights of a linear chain: which kind begins a page, follows which, and ends it. */
export interface Chain {
  /** `count` × `count`, the row is the kind before. */
  between: Float64Array
  /** The same as factors, … */
  follows: Float64Array
  /** … and turned: the row is the kind behind. */
  precedes: Float64Array
  first: Float64Array
  last: Float64Array
}

/** @param given the weights that are fitted */
export function chainOf({
  between,
  first,
  last,
}: Pick<Chain, 'between' | 'first' | 'last'>): Chain {
  const follows = between.map(Math.exp)
  const precedes = follows.map((_, i) => at(follows, (i % count) * count + Math.floor(i / count)))
  return { between, first, last, follows, precedes }
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
  const fits = fitsOf(scores, chain)
  const shares = new Float64Array(scores.length)
  for (let block = 0; block < fits.length; block += count) {
    if (block === 0) shares.fill(1, 0, count)
    else step(shares, block - count, chain.follows, shares, block)
    for (let kind = block; kind < block + count; kind++)
      shares[kind] = at(shares, kind) * at(fits, kind)
    scale(shares, block)
  }
  multiplyBackward(shares, fits, chain.precedes)
  return shares
}

/** An index that is known to be within. */
const at = (numbers: Float64Array, index: number): number => numbers[index] as number

/** The scores as factors, the greatest of each block being one. */
function fitsOf(scores: Float64Array, { first, last }: Chain): Float64Array {
  const fits = scores.slice()
  const end = fits.length - count
  for (let kind = 0; kind < count && end >= 0; kind++) {
    fits[kind] = at(fits, kind) + at(first, kind)
    fits[end + kind] = at(fits, end + kind) + at(last, kind)
  }
  for (let block = 0; block < fits.length; block += count) {
    let greatest = -Infinity
    for (let kind = block; kind < block + count; kind++)
      if (at(fits, kind) > greatest) greatest = at(fits, kind)
    for (let kind = block; kind < block + count; kind++)
      fits[kind] = Math.exp(at(fits, kind) - greatest)
  }
  return fits
}

/** Of one block: to make it anew takes longer than to fill it. */
const behind = new Float64Array(count)

/**
 * Multiplies the chances that come from before by those that come from behind.
 *
 * @param fits become chances of what is behind
 * @param precedes factors from kind to kind, the row is the kind behind
 */
function multiplyBackward(shares: Float64Array, fits: Float64Array, precedes: Float64Array): void {
  behind.fill(1)
  for (let block = fits.length - count; block >= 0; block -= count) {
    for (let kind = 0; kind < count; kind++) {
      shares[block + kind] = at(shares, block + kind) * at(behind, kind)
      fits[block + kind] = at(fits, block + kind) * at(behind, kind)
    }
    scale(shares, block)
    scale(fits, block)
    step(fits, block, precedes, behind, 0)
  }
}

/** Makes the numbers of one block add up to one. */
function scale(numbers: Float64Array, block: number): void {
  let sum = 0
  for (let kind = block; kind < block + count; kind++) sum += at(numbers, kind)
  for (let kind = block; kind < block + count; kind++) numbers[kind] = at(numbers, kind) / sum
}

/** Works out what each kind at `to` is reached with from the kinds at `from`, all of whose chances are known. */
function step(
  chances: Float64Array,
  from: number,
  steps: Float64Array,
  reached: Float64Array,
  to: number,
): void {
  stepToSeven(chances, from, steps, 0, reached, to)
  stepToSeven(chances, from, steps, count - 7, reached, to)
}

/** The same for seven of the thirteen kinds: each sum by itself, so that none waits for memory. */
function stepToSeven(
  chances: Float64Array,
  from: number,
  steps: Float64Array,
  first: number,
  reached: Float64Array,
  to: number,
): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  let g = 0
  for (let kind = 0; kind < count; kind++) {
    const chance = at(chances, from + kind)
    const row = kind * count + first
    a += chance * at(steps, row)
    b += chance * at(steps, row + 1)
    c += chance * at(steps, row + 2)
    d += chance * at(steps, row + 3)
    e += chance * at(steps, row + 4)
    f += chance * at(steps, row + 5)
    g += chance * at(steps, row + 6)
  }
  reached[to + first] = a
  reached[to + first + 1] = b
  reached[to + first + 2] = c
  reached[to + first + 3] = d
  reached[to + first + 4] = e
  reached[to + first + 5] = f
  reached[to + first + 6] = g
}
