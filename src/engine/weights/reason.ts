import { families, traitsAt, type Traits } from '../traits'
import { kinds, type Kind } from '../types'
import { roomForRows, rowsOf, weightOf, type Model } from './model'
import { offsets } from './offsets'

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

const rows = roomForRows()

/** Sums of weights by offset and family, all zero between two uses; to make them anew takes longer than the rest. */
const sums = new Int32Array(offsets.length * (words + 1))

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
  const length = rowsOf(model, page, index, rows)
  const touched: number[] = []
  let at = 0
  const add = (slot: number, family: number) => {
    const row = rows[at++] ?? 0
    const sum = slot * (words + 1) + family
    touched.push(sum)
    sums[sum] = (sums[sum] ?? 0) + weightOf(model, row, to) - weightOf(model, row, from)
  }
  offsets.forEach((offset, slot) => {
    const block = index + offset
    if (block < 0 || block >= page.blocks) add(slot, edge)
    else for (const id of traitsAt(page, block, offset)) add(slot, familyOf[id] ?? edge)
  })
  while (at < length) add(0, words)
  const names: string[] = []
  for (let sum = strongest(touched); sum >= 0 && names.length < most; sum = strongest(touched)) {
    names.push(nameOf(offsets[Math.floor(sum / (words + 1))] ?? 0, sum % (words + 1)))
    sums[sum] = 0
  }
  for (const sum of touched) sums[sum] = 0
  return names.join('; ')
}

/** The greatest positive one of these sums; −1 where there is none. */
function strongest(touched: readonly number[]): number {
  let best = -1
  let greatest = 0
  for (const sum of touched) {
    const value = sums[sum] as number
    // Of equal ones the first in the order of offsets and families.
    if (value < greatest || value <= 0 || (value === greatest && sum > best)) continue
    greatest = value
    best = sum
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
