import type { Conflict } from '../types'
import type { Body } from './body-node'
import { mergeBody } from './merge-body'
import { isGroup, mergeGroup, type Group } from './merge-group'
import { mergeRows } from './merge-rows'
import type { PartConflict } from './part-conflict'
import { isBody, sameField } from './same-field'
import { verdict, type Versions } from './verdict'

interface Merge {
  /** Fields to write, with their new values. */
  changes: Record<string, unknown>
  /** What both sides changed, each in its own way: the editor's value stays. */
  conflicts: Conflict[]
}

/** A field that both sides changed, merged part by part. */
interface PartsMerge {
  value: unknown
  conflicts: PartConflict[]
}

/**
 * Merges a new reading into a document that an editor may have changed, field by field; where both sides changed a
 * body, a list or a group, part by part.
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
    const versions = { base: base[field], ours: ours[field], theirs: value }
    const whose = verdict(versions, sameField)
    if (whose === 'theirs') merge.changes[field] = value
    if (whose !== 'conflict') continue

    const parts = mergeParts(versions)
    if (parts === null) {
      merge.conflicts.push({ field, path: field, ...versions })
      continue
    }
    if (!sameField(parts.value, versions.ours)) merge.changes[field] = parts.value
    for (const { path, ...states } of parts.conflicts) {
      merge.conflicts.push({ field, path: path === null ? null : `${field}.${path}`, ...states })
    }
  }
  return merge
}

/**
 * @returns null for a field that has no parts, or had none when it was last imported, and for a group that cannot be
 *   merged: whoever settles that looks at the whole of it
 */
function mergeParts({ base, ours, theirs }: Versions<unknown>): PartsMerge | null {
  if (isBody(base) && isBody(theirs)) {
    const { body, conflicts } = mergeBody(base, ours as Body | null | undefined, theirs)
    return { value: body, conflicts }
  }
  if (Array.isArray(base) && Array.isArray(theirs)) {
    const { rows, conflicts } = mergeRows(base, Array.isArray(ours) ? ours : [], theirs)
    return { value: rows, conflicts }
  }
  if (isBody(theirs)) return null
  const group = isGroup(theirs) && mergeGroup({ base: groupOf(base), ours: groupOf(ours), theirs })
  return group ? { value: group, conflicts: [] } : null
}

const groupOf = (value: unknown): Group => (isGroup(value) ? value : {})
