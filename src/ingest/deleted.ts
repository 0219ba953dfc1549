import type { GraphNode } from './types'

/** A row or block without one of these is nothing: a mention without its person, a figure without its picture. */
const ESSENTIAL = ['person', 'image', 'link', 'fields']

/**
 * Takes out what editors deleted since the last import: the documents themselves, and every reference to them.
 *
 * @param deleted by "collection/id"
 */
export function withoutDeleted(nodes: GraphNode[], deleted: ReadonlySet<string>): GraphNode[] {
  if (deleted.size === 0) return nodes
  const ids = new Set([...deleted].map((key) => key.slice(key.indexOf('/') + 1)))
  return nodes
    .filter(({ collection, id }) => !deleted.has(`${collection}/${id}`))
    .map((node) => ({ ...node, fields: prune(node.fields, ids) as Record<string, unknown> }))
}

/** @returns undefined for what has nothing left to say */
function prune(value: unknown, ids: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return ids.has(value) ? undefined : value
  if (Array.isArray(value)) {
    return value.map((item) => prune(item, ids)).filter((item) => item !== undefined)
  }
  if (typeof value !== 'object' || value === null) return value
  const pruned = Object.entries(value).map(([key, item]) => [key, prune(item, ids)] as const)
  const lost = pruned.some(([key, item]) => item === undefined && ESSENTIAL.includes(key))
  // A single reference that is gone is empty, and not missing: the field is to be written.
  return lost ? undefined : Object.fromEntries(pruned.map(([key, item]) => [key, item ?? null]))
}
