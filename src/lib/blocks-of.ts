import type { FigureBlock, RelatedLinkBlock } from '../payload-types'

interface Blocks {
  figure: FigureBlock
  relatedLink: RelatedLinkBlock
}

/**
 * The blocks of one type in a body, in the order of the text.
 *
 * @param body Lexical state as stored; anything else has no blocks
 */
export function blocksOf<Type extends keyof Blocks>(body: unknown, type: Type): Blocks[Type][] {
  const { root, type: nodeType, fields, children } = (body ?? {}) as Record<string, unknown>
  if (root) return blocksOf(root, type)
  if (nodeType === 'block') {
    const block = fields as Blocks[Type] | null | undefined
    return block?.blockType === type ? [block] : []
  }
  return Array.isArray(children) ? children.flatMap((child) => blocksOf(child, type)) : []
}
