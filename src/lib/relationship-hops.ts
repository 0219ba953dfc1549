import type { CollectionSlug, FlattenedField, Payload } from 'payload'

/**
 * How many relationships the path of a condition, or of an order, leads through to a field behind them.
 *
 * Taken as a path of each collection, the largest counts: a condition may be one on a join, or within another.
 *
 * @param path with dots, or as GraphQL spells it
 */
export function relationshipHops(payload: Payload, path: string): number {
  const parts = path.split(/\.|__/)
  // Of versions: a field of the document, or what it is a version of.
  const [first, ...rest] = parts
  if (first === 'version') return relationshipHops(payload, rest.join('.'))
  const fieldsOf = (slug: string) =>
    payload.collections[slug as CollectionSlug]?.config.flattenedFields ?? []
  const all = Object.keys(payload.collections)
  if (first === 'parent' && rest.length > 0)
    return 1 + Math.max(...all.map((slug) => hops(fieldsOf(slug), rest, fieldsOf)))
  return Math.max(...all.map((slug) => hops(fieldsOf(slug), parts, fieldsOf)))
}

function hops(
  fields: readonly FlattenedField[],
  [name, ...rest]: readonly string[],
  fieldsOf: (slug: string) => readonly FlattenedField[],
): number {
  const field = fields.find((one) => one.name === name)
  if (!field || rest.length === 0) return 0
  if (field.type === 'relationship' || field.type === 'upload')
    return 1 + furthest([field.relationTo].flat())
  if (field.type === 'join') return 1 + furthest([field.collection].flat())
  return 'flattenedFields' in field ? hops(field.flattenedFields, rest, fieldsOf) : 0

  function furthest(slugs: readonly string[]): number {
    return Math.max(...slugs.map((slug) => hops(fieldsOf(slug), rest, fieldsOf)))
  }
}
