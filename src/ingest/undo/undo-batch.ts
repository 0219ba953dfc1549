import type { Payload } from 'payload'
import { messageOf } from '../../lib/errors'
import { objectId, rawCollection } from '../raw'
import { isUnreachable, withRetry } from '../retry'
import { inTransaction } from '../transaction'
import type { Kept, Undone } from './report'
import { undoEntries } from './undo-entries'

interface Batch {
  payload: Payload
  /** Rows of the ledger, the latest first. */
  ids: readonly string[]
  /** Ids of documents that a rehearsal would have deleted by now; those of this batch are added. */
  gone: Set<string>
  dryRun: boolean
}

/**
 * Takes back a batch of source documents together; when that fails, each by itself. Of each all is taken back, or
 * nothing.
 *
 * @returns what was done, part by part, and the sources that failed
 * @throws only when the database is away
 */
export async function undoBatch(batch: Batch): Promise<{ undone: Undone[]; failed: Kept[] }> {
  const { payload, gone, dryRun } = batch
  const takeBack = async (ids: readonly string[]) => {
    const undone = await inTransaction(
      payload,
      (req) => undoEntries(ids, { payload, gone, req }),
      undefined,
      dryRun ? 'rollback' : 'commit',
    )
    if (dryRun) for (const id of undone.removed) gone.add(id)
    return undone
  }
  try {
    return { undone: [await takeBack(batch.ids)], failed: [] }
  } catch (error) {
    if (isUnreachable(error)) throw error
  }
  const undone: Undone[] = []
  const failed: Kept[] = []
  for (const id of batch.ids) {
    try {
      undone.push(await takeBack([id]))
    } catch (error) {
      if (isUnreachable(error)) throw error
      failed.push(await failure(payload, id, error))
    }
  }
  return { undone, failed }
}

async function failure(payload: Payload, id: string, error: unknown): Promise<Kept> {
  const row = await withRetry(() =>
    rawCollection(payload, 'import-documents').findOne({ _id: objectId(payload, id) }),
  )
  return {
    collection: 'sources',
    id: String(row?.source),
    title: String(row?.sourceKey),
    why: `could not be taken back: ${messageOf(error)}`,
  }
}
