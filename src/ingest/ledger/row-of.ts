import type { Payload } from 'payload'
import { objectId } from '../raw'
import type { Entry } from './entry'
import { nextTurn } from './next-turn'

/** An entry as the database has it; a new entry is the latest of all. */
export function rowOf(payload: Payload, entry: Omit<Entry, 'turn'>): Record<string, unknown> {
  const now = new Date()
  return {
    ...entry,
    import: objectId(payload, entry.import),
    source: objectId(payload, entry.source),
    turn: nextTurn(),
    createdAt: now,
    updatedAt: now,
  }
}
