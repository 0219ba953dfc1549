import { isDeepStrictEqual } from 'node:util'

interface Merge {
  /** Fields to write, with their new values. */
  changes: Record<string, unknown>
  /** Fields in which both sides changed: the editor's value stays. */
  conflicts: string[]
}

/**
 * Merges a new reading into a document that an editor may have changed, field by field.
 *
 * @param base the fields as last imported; undefined if this source never imported the document:
 *   then everything in it is somebody else's work and stays
 * @param ours the document as stored
 * @param theirs the fields as the new reading has them
 */
export function mergeFields(
  base: Record<string, unknown> | undefined,
  ours: Record<string, unknown>,
  theirs: Record<string, unknown>,
): Merge {
  const merge: Merge = { changes: {}, conflicts: [] }
  if (base === undefined) return merge

  for (const [field, value] of Object.entries(theirs)) {
    if (same(value, ours[field])) continue
    if (same(ours[field], base[field])) merge.changes[field] = value
    else if (!same(value, base[field])) merge.conflicts.push(field)
  }
  return merge
}

const same = (a: unknown, b: unknown) => isDeepStrictEqual(comparable(a), comparable(b))

/**
 * What of a value counts: null, "", [] and {} all mean "nothing there"; the order of keys and the ids of rows and
 * blocks, which only tell them apart, do not matter.
 */
function comparable(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : value.map((item) => comparable(item))
  }
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([key, item]) => [key, comparable(item)] as const)
      .filter(([, item]) => item !== undefined)
    return entries.length === 0 ? undefined : Object.fromEntries(entries)
  }
  return value
}
