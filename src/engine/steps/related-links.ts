import { kindOf, type PageBlock, type Step } from '../page'
import { unwrap } from '../text/unwrap'
import type { RelatedLink } from '../types'

/** A label of its own stands over its links, with no more than their dates and such between. */
const reach = 12

/** Takes related links apart: the label in front or above, the title, the address where the source has one. */
export const relatedLinks: Step = (page) => {
  let above: { label: string; index: number } | null = null
  const relatedLinks: RelatedLink[] = []
  for (const [index, block] of page.blocks.entries()) {
    if (isLabel(block, page.lexicon.relatedLabelKeys)) above = { label: block.text, index }
    else if (kindOf(block) === 'paragraph') above = null
    if (kindOf(block) !== 'related-link') continue
    const { label } = block.hints
    const standing = above && index - above.index <= reach ? above.label : null
    relatedLinks.push({
      label: label?.label ?? standing,
      title: unwrap(label?.title ?? block.text),
      url: block.url ?? null,
      lines: block.lines,
    })
  }
  return { ...page, relatedLinks }
}

const isLabel = (block: PageBlock, labels: ReadonlySet<string>): boolean =>
  kindOf(block) === 'boilerplate' && labels.has(block.shape.key)
