import type { Change, Plan } from '../ingest/types'
import { shorten } from '../lib/shorten'
import { printable } from './printable'

/** Of a value in a list of changes, in characters. */
const LONGEST_VALUE = 60

/**
 * What an import of one document would do, for people: a line for what would be created or changed, field by field, and
 * for what an editor changed and keeps; the rest as a number.
 */
export function planLines({ sourceKey, changes }: Plan): string[] {
  const unchanged = changes.filter(({ outcome }) => outcome === 'unchanged').length
  return [
    printable(sourceKey),
    ...changes.flatMap(changeLines),
    ...(unchanged > 0 ? [`  = ${unchanged} unchanged`] : []),
  ]
}

function changeLines({ collection, id, outcome, data, conflicts }: Change): string[] {
  const kept = conflicts.map(
    ({ field, path }) => `  ! ${collection} ${id}: ${path ?? field} stays as an editor made it`,
  )
  if (outcome === 'unchanged') return kept
  if (outcome === 'created') return [`  + ${collection} ${id}: ${nameOf(data)}`, ...kept]
  const fields = Object.entries(data).map(([field, value]) => `${field} = ${shown(value)}`)
  return [`  ~ ${collection} ${id}: ${fields.join(', ')}`, ...kept]
}

/** Of an image without words there is nothing to say. */
const nameOf = (data: Record<string, unknown>): string =>
  shown(data.headline ?? data.name ?? data.line ?? data.title ?? data.caption ?? data.alt ?? null)

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'string') return `“${shorten(printable(value), LONGEST_VALUE)}”`
  if (Array.isArray(value)) return `${value.length} ${value.length === 1 ? 'entry' : 'entries'}`
  return typeof value === 'object' ? 'another text' : String(value)
}
