import { isRecord } from '../../lib/is-record'
import type { BodyNode } from './body-node'
import { comparable } from './comparable'

/** What the editor works out anew from a node's text or its own version, and nobody writes. */
const DERIVED = new Set(['direction', 'version', 'textFormat', 'textStyle'])

/** What a property means where it is missing: one editor writes it out, another version leaves it away. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  indent: 0,
  detail: 0,
  format: 0,
  mode: 'normal',
}

/**
 * What of a body's node counts: `comparable`, without what the admin's editor puts into every node that it opens,
 * and with texts joined that are split without a difference between them.
 *
 * @returns a value whose JSON compares
 */
export function comparableNode(node: unknown): unknown {
  if (!isNode(node)) return comparable(node)
  const own = Object.entries(node).filter(
    ([key, value]) => key !== 'children' && !isDerived(node, key) && DEFAULTS[key] !== value,
  )
  const properties = comparable(Object.fromEntries(own)) as Record<string, unknown> | undefined
  const children = Array.isArray(node.children) ? joinTexts(node.children.map(comparableNode)) : []
  return children.length === 0 ? properties : { ...properties, children }
}

/** The value of a list's item is its number; that of other nodes is what they refer to. */
const isDerived = ({ type }: BodyNode, key: string) =>
  DERIVED.has(key) || (key === 'value' && type === 'listitem')

/** Texts side by side that differ in their words only are one text. */
function joinTexts(nodes: unknown[]): unknown[] {
  const joined: unknown[] = []
  let style: string | undefined
  for (const node of nodes) {
    const last = joined.at(-1)
    const nextStyle = styleOf(node)
    if (nextStyle !== undefined && nextStyle === style && isNode(last) && isNode(node)) {
      joined[joined.length - 1] = { ...last, text: `${textOf(last)}${textOf(node)}` }
    } else {
      joined.push(node)
    }
    style = nextStyle
  }
  return joined
}

const textOf = ({ text }: BodyNode) => (typeof text === 'string' ? text : '')

/** Everything about a text but the text; undefined for what is no text. */
const styleOf = (node: unknown) =>
  isNode(node) && node.type === 'text' ? JSON.stringify({ ...node, text: undefined }) : undefined

const isNode = (value: unknown): value is BodyNode => isRecord(value)
