import { kinds, type Kind } from '../types'
import { favours } from './calibration'

const count = kinds.length
const worths = kinds.map((kind) => favours[kind] ?? 1)
const alt = kinds.indexOf('image-alt')
const caption = kinds.indexOf('image-caption')
const credit = kinds.indexOf('image-credit')

/**
 * Chooses a kind for every block: the most probable one, rare kinds favoured; but of the two texts around a credit
 * only one is the caption.
 *
 * @param shares `count` a block, as `marginals` gives them
 * @param given kinds that are known, by index of the block
 */
export function choose(shares: Float64Array, given: ReadonlyMap<number, Kind>): Kind[] {
  const blocks = shares.length / count
  const chosen: number[] = []
  for (let block = 0; block < blocks; block++) chosen.push(bestOf(shares, block, -1))
  for (let block = 0; block + 2 < blocks; block++) {
    if (chosen[block] !== caption || chosen[block + 1] !== credit) continue
    // Captions before their credits stand in rows: caption, credit, caption, credit.
    if (chosen[block + 2] !== caption || chosen[block + 3] === credit) continue
    const other = bestOf(shares, block + 2, caption)
    const loss = (at: number, kind: number) =>
      worthOf(shares, at, kind) / worthOf(shares, at, caption)
    if (!given.has(block) && loss(block, alt) >= loss(block + 2, other)) chosen[block] = alt
    else if (!given.has(block + 2)) chosen[block + 2] = other
  }
  return chosen.map((kind, block) => given.get(block) ?? kinds[kind] ?? 'paragraph')
}

const worthOf = (shares: Float64Array, block: number, kind: number): number =>
  (shares[block * count + kind] as number) * (worths[kind] as number)

function bestOf(shares: Float64Array, block: number, but: number): number {
  let best = -1
  let greatest = -1
  for (let kind = 0; kind < count; kind++) {
    const worth = worthOf(shares, block, kind)
    if (kind === but || worth <= greatest) continue
    best = kind
    greatest = worth
  }
  return best
}
