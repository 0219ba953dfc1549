import { isRecord } from '../lib/is-record'

/** A node of stored Lexical state: as little of it as the outputs need to know. */
export interface LexicalNode {
  type: string
  children?: unknown
  text?: unknown
  /** A bit mask on text, an alignment on everything else. */
  format?: unknown
  tag?: unknown
  fields?: unknown
}

/** How each type of node is written; `inner` is what its children came out as. */
export type Renderers = Readonly<Record<string, (node: LexicalNode, inner: string) => string>>

/**
 * Writes rich text in any notation, from the leaves up.
 *
 * Total: a node of an unknown type gives way to its children, and what is no node is left out. Payload's
 * own converters are not used because they write inline styles (which our CSP refuses) and empty
 * attributes, and report such nodes on the console.
 *
 * @param body stored Lexical state, or null
 */
export function renderBody(body: unknown, renderers: Renderers): string {
  const render = (nodes: unknown): string =>
    Array.isArray(nodes) ? nodes.filter(isNode).map(renderNode).join('') : ''

  const renderNode = (node: LexicalNode): string => {
    const inner = render(node.children)
    const renderer = Object.hasOwn(renderers, node.type) ? renderers[node.type] : undefined
    return renderer ? renderer(node, inner) : inner
  }

  const root = isRecord(body) ? body.root : null
  return isRecord(root) ? render(root.children) : ''
}

const isNode = (value: unknown): value is LexicalNode =>
  isRecord(value) && typeof value.type === 'string'
