import { same } from './same'

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
