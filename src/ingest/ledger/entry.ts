import type { Change, ContentCollection, Plan } from '../types'

/** What a run wrote of one content document. */
export interface EntryChange {
  collection: ContentCollection
  id: string
  outcome: 'created' | 'updated'
  /** The fields that were changed, as they were before the run; of "updated" only. */
  before?: Record<string, unknown>
  /** The same fields as the run wrote them. Of "created", what the source's base does not tell. */
  after?: Record<string, unknown>
}

/** What a run wrote for one source document: a row of the ledger that a run is taken back from. */
export interface Entry {
  /** Ids of the run and of the source, in hexadecimal digits. */
  import: string
  source: string
  sourceKey: string
  /** Grows from one document to the next: a later one may refer to what an earlier one created. */
  turn: number
  changes: EntryChange[]
  /** The source's fields as they were; null if the run created it; left out if the run did not write it. */
  sourceBefore?: Record<string, unknown> | null
}

/** What applying a plan writes, but for what the source was before. */
export const entryOf = (
  { sourceKey, sourceId, changes }: Plan,
  importId: string,
): Omit<Entry, 'turn'> => ({
  import: importId,
  source: sourceId,
  sourceKey,
  changes: changes.flatMap(writtenOf),
})

function writtenOf({ collection, id, outcome, data, before = {} }: Change): EntryChange[] {
  if (outcome === 'unchanged') return []
  if (outcome === 'created') return [{ collection, id, outcome }]
  return [{ collection, id, outcome, before, after: data }]
}
