import type { Kind } from '../../src/engine/types'
import type { GoldBlock } from '../train-blocks/pages'
import { keyOf } from './text'

/**
 * Numbers the figures: neighbouring blocks of pictures are one figure until a kind comes a second time, or a new
 * alternative text. One that a caption begins with may itself pass for the caption.
 */
export function numberFigures(blocks: readonly GoldBlock[]): GoldBlock[] {
  const seen = new Set<Kind>()
  let fig = 0
  return blocks.map((block, i) => {
    const { label } = block
    if (!isOfPicture(label)) return block
    if (!isOfPicture(blocks[i - 1]?.label) || label === 'image-alt' || seen.has(label)) {
      fig++
      seen.clear()
    }
    seen.add(label)
    const next = blocks[i + 1]
    const isCaptionToo =
      label === 'image-alt' &&
      next?.label === 'image-caption' &&
      keyOf(next.text).startsWith(keyOf(block.text))
    return { ...block, fig, ...(isCaptionToo && { accept: ['image-alt', 'image-caption'] }) }
  })
}

const isOfPicture = (label: Kind | null | undefined): label is Kind =>
  label?.startsWith('image-') ?? false
