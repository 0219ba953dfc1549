import { families, type Traits } from '../traits'
import { kinds, type Kind } from '../types'
import { rowsOf, type Model } from './model'

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

/**
 * Says what spoke most for one kind against another, in words for an editor: "its length and end; the next
 * block: its place by the text".
 */
export function reasonFor(
  model: Model,
  page: readonly Traits[],
  index: number,
  kind: Kind,
  against: Kind,
): string {
  const [to, from] = [kinds.indexOf(kind), kinds.indexOf(against)]
  const weights = new Map<string, number>()
  rowsOf(model, page, index, (row, offset, trait) => {
    if (row === 0) return
    const weight =
      (model.rows[row * count + to] as number) - (model.rows[row * count + from] as number)
    const name = nameOf(offset, trait)
    weights.set(name, (weights.get(name) ?? 0) + weight)
  })
  return [...weights]
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([name]) => name)
    .join('; ')
}

function nameOf(offset: number, trait: number): string {
  if (trait < 0) return 'its words'
  const family = families.find(({ first, labels }) => trait < first + labels.length)
  const name = family?.name ?? 'the edge of the page'
  return offset === 0 ? name : `${whose[offset]}: ${name}`
}
