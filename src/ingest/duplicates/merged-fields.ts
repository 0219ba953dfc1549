import { matchKey } from '../../lib/match-key'
import { same } from '../merge/same'
import type { Stored } from '../stored'
import { mergeable, type Mergeable } from './mergeable'

interface Pair {
  /** The document that stays. */
  kept: Stored
  /** The document that goes. */
  other: Stored
}

const isEmpty = (value: unknown) => same(value, undefined)

/** The fields in which two documents say different things, so that somebody has to choose. */
export const disputedFields = (collection: Mergeable, { kept, other }: Pair): string[] =>
  mergeable[collection].single.filter(
    (field) => !isEmpty(kept[field]) && !isEmpty(other[field]) && !same(kept[field], other[field]),
  )

/**
 * What the document that stays holds after a merge, in the fields that change: what it lacks comes from the other one,
 * and every name that either bore is an alias.
 *
 * @param take fields in which the other's value is to win
 */
export function mergedFields(
  collection: Mergeable,
  { kept, other }: Pair,
  take: readonly string[],
): Stored {
  const { single, rows, distinct } = mergeable[collection]
  const merged: Stored = {}
  for (const field of single) {
    const wins = !isEmpty(other[field]) && (take.includes(field) || isEmpty(kept[field]))
    merged[field] = wins ? other[field] : kept[field]
  }
  merged.aliases = aliases(String(merged.name), { kept, other })
  if (rows) merged[rows] = addresses([...listOf(kept[rows]), ...listOf(other[rows])])
  if (distinct) {
    const both = new Set([...listOf(kept[distinct]), ...listOf(other[distinct])])
    merged[distinct] = [...both].filter((id) => id !== kept.id && id !== other.id)
  }
  return Object.fromEntries(
    Object.entries(merged).filter(([field, value]) => !same(value, kept[field])),
  )
}

function aliases(name: string, { kept, other }: Pair): string[] {
  const names = [...listOf(kept.aliases), kept.name, other.name, ...listOf(other.aliases)]
  const byKey = new Map<string, string>()
  for (const one of names.map(String)) {
    if (!byKey.has(matchKey(one))) byKey.set(matchKey(one), one)
  }
  byKey.delete(matchKey(name))
  return [...byKey.values()]
}

/** Without the ids of the rows: the other's are taken once more when it comes back. */
function addresses(rows: unknown[]): { url: string }[] {
  const urls = rows.map((row) => (row as { url: string }).url)
  return [...new Set(urls)].map((url) => ({ url }))
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
