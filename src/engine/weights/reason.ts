import { families, traitsAt, type Traits } from '../traits'
import { kinds, type Kind } from '../types'
import { rowsOf, type Model } from './model'
import { isFar, offsets } from './offsets'

const count = kinds.length
/** More reasons than that nobody reads. */
const most = 3

const whose: Readonly<Record<number, string>> = {
  [-3]: 'three blocks before',
  [-2]: 'two blocks before',
  [-1]: 'the block before',
  1: 'the next block',
  2: 'two blocks on',
  3: 'three blocks on',
}

/** The family of each trait, and behind them that of no block and that of words. */
const familyOf = families.flatMap(({ labels }, family) => labels.map(() => family))
const edge = families.length
const words = edge + 1

/**
 * Says what spoke most for one kind against another, in words for an editor: "its length and end; the next
 * block: its place by the text".
 */
export function reasonFor(
  model: Model,
  page: Traits,
  index: number,
  kind: Kind,
  against: Kind,
): string {
  const to = kinds.indexOf(kind)
  const from = kinds.indexOf(against)
  const rows: number[] = []
  const length = rowsOf(model, page, index, rows)
  const sums = new Float64Array(offsets.length * (words + 1))
  let at = 0
  const add = (slot: number, family: number) => {
    const row = (rows[at++] ?? 0) * count
    const weight = (model.rows[row + to] ?? 0) - (model.rows[row + from] ?? 0)
    const sum = slot * (words + 1) + family
    sums[sum] = (sums[sum] ?? 0) + weight
  }
  for (const [slot, offset] of offsets.entries()) {
    const block = index + offset
    if (block < 0 || block >= page.blocks) add(slot, edge)
    else for (const id of traitsAt(page, block, isFar(offset))) add(slot, familyOf[id] ?? edge)
  }
  while (at < length) add(0, words)
  const names: string[] = []
  for (let sum = strongest(sums); sum >= 0 && names.length < most; sum = strongest(sums)) {
    names.push(nameOf(offsets[Math.floor(sum / (words + 1))] ?? 0, sum % (words + 1)))
    sums[sum] = 0
  }
  return names.join('; ')
}

/** Index of the greatest positive sum; −1 where there is none. */
function strongest(sums: Float64Array): number {
  let best = -1
  let greatest = 0
  for (let i = 0; i < sums.length; i++) {
    const sum = sums[i] as number
    if (sum > greatest) {
      greatest = sum
      best = i
    }
  }
  return best
}

function nameOf(offset: number, family: number): string {
  const name =
    family === words
      ? 'its words'
      : family === edge
        ? 'the edge of the page'
        : families[family]?.name
  return offset === 0 ? `${name}` : `${whose[offset]}: ${name}`
}
