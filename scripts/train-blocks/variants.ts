import type { Kind } from '../../src/engine/types'
import type { GoldBlock, GoldPage } from './pages'
import { randomOf } from './random'

/** In which order pages have the parts of a figure. The corpus has the second one seldom, so it comes twice. */
const orders: readonly (readonly Kind[])[] = [
  ['image-alt', 'image-caption', 'image-credit'],
  ['image-alt', 'image-credit', 'image-caption'],
  ['image-alt', 'image-credit', 'image-caption'],
]

/**
 * The page as another site or a better scraper would have given it: the parts of its figures in another order,
 * some or all of its debris gone. Pages of the corpus are of few habits, and no habit is to be learnt as a law.
 */
export function variantOf(page: GoldPage, seed: number): GoldPage {
  const random = randomOf(seed)
  const cleaned = random()
  const order = orders[Math.floor(random() * orders.length)] ?? []
  const kept = page.blocks.filter(
    ({ label }) => (label !== null && label !== 'boilerplate') || random() > cleaned,
  )
  return { ...page, blocks: withFiguresReordered(kept, order) }
}

function withFiguresReordered(blocks: readonly GoldBlock[], order: readonly Kind[]): GoldBlock[] {
  const result: GoldBlock[] = []
  for (let from = 0; from < blocks.length;) {
    const figure = blocks[from]?.fig
    let to = from + 1
    while (figure !== undefined && blocks[to]?.fig === figure) to++
    const parts = blocks.slice(from, to)
    const place = ({ label }: GoldBlock) => order.indexOf(label ?? 'image-alt')
    result.push(...(to - from > 1 ? parts.sort((a, b) => place(a) - place(b)) : parts))
    from = to
  }
  return result
}
