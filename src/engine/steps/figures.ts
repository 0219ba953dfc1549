import { kindOf, type PageBlock, type Step } from '../page'
import { uncounted } from '../text/counter'
import { unwrap } from '../text/unwrap'
import type { Figure, Kind, Lines } from '../types'

const parts: Partial<Record<Kind, 'alt' | 'caption' | 'credit'>> = {
  'image-alt': 'alt',
  'image-caption': 'caption',
  'image-credit': 'credit',
}

/**
 * Puts neighbouring alt texts, captions and credits together to figures. A figure ends where other text
 * follows, or where it has the part already that comes next: galleries repeat their pattern.
 */
export const figures: Step = (page) => {
  const figures: Figure[] = []
  let last: PageBlock | undefined
  const blocks = page.blocks.map((block) => {
    const kind = kindOf(block)
    const part = kind && parts[kind]
    if (!part) {
      last = undefined
      return block
    }
    let figure = figures.at(-1)
    if (!last || !figure || figure[part] !== null || isOfAnother(last, block, part)) {
      figure = { alt: null, caption: null, credit: null, depicts: [], lines: block.lines }
      figures.push(figure)
    }
    figures[figures.length - 1] = withPart(figure, part, block)
    last = block
    return { ...block, figure: figures.length }
  })
  return { ...page, blocks, figures }
}

/** The markup says which picture a text belongs to; else a caption that ends in its credit is complete. */
function isOfAnother(last: PageBlock, block: PageBlock, part: string): boolean {
  if (last.picture !== undefined && block.picture !== undefined)
    return last.picture !== block.picture
  return part === 'credit' && last.hints.inlineCredit !== null && kindOf(last) === 'image-caption'
}

function withPart(figure: Figure, part: 'alt' | 'caption' | 'credit', block: PageBlock): Figure {
  const { inlineCredit } = block.hints
  const lines: Lines = [figure.lines[0], block.lines[1]]
  const text = uncounted(unwrap(block.text))
  if (part === 'credit') return { ...figure, credit: text, lines }
  if (!inlineCredit) return { ...figure, [part]: text, lines }
  const credit = figure.credit ?? inlineCredit.parts.line
  if (part === 'alt') return { ...figure, alt: text, credit, lines }
  const caption = uncounted(unwrap(block.text.slice(0, inlineCredit.start))).replace(
    /[\s|–—-]+$/u,
    '',
  )
  return { ...figure, caption, credit, lines }
}
