import type { BodyNode } from './body-node'

/** The field that says what a block shows: another picture in a figure is another figure. */
const SHOWS: Readonly<Record<string, string>> = { figure: 'image', relatedLink: 'link' }

/**
 * What a node of a body is recognised by, whatever else of it changes.
 *
 * @returns null for what has no identity: text, and blocks that show nothing
 */
export function nodeKey(node: unknown): string | null {
  const { type, fields } = (node ?? {}) as BodyNode
  if (type !== 'block' || typeof fields !== 'object' || fields === null) return null
  const { blockType, ...values } = fields as Readonly<Record<string, unknown>>
  const shown = typeof blockType === 'string' ? values[SHOWS[blockType] ?? 'id'] : undefined
  return typeof shown === 'string' ? `${String(blockType)} ${shown}` : null
}
