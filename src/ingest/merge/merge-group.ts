import { isRecord } from '../../lib/is-record'
import { same } from './same'
import { verdict, type Versions } from './verdict'

/** A field of fields, such as an embargo with its note. */
export type Group = Readonly<Record<string, unknown>>

export const isGroup = (value: unknown): value is Group =>
  isRecord(value) && !(value instanceof Date)

/**
 * Merges a new reading of a group into one that an editor may have changed, field by field. What the reading does not
 * speak of stays as it is.
 *
 * @returns null where both changed one of its fields, each in another way
 */
export function mergeGroup({ base, ours, theirs }: Versions<Group>): Group | null {
  const merged: Record<string, unknown> = { ...ours }
  for (const [field, value] of Object.entries(theirs)) {
    const whose = verdict({ base: base[field], ours: ours[field], theirs: value }, same)
    if (whose === 'conflict') return null
    if (whose === 'theirs') merged[field] = value
  }
  return merged
}
