import type { Entry, EntryChange } from '../ledger/entry'
import type { objectId } from '../raw'
import { inSession, rawCollection } from '../raw'
import type { UndoContext } from './context'

/**
 * Takes out of the ledger what is taken back or left to the editors for good.
 *
 * @param used what others still use stays, with what the run wrote: without its source nothing else tells
 */
export async function settleEntries(
  entries: readonly Entry[],
  used: ReadonlyMap<EntryChange, Record<string, unknown> | null>,
  { payload, req }: UndoContext,
): Promise<void> {
  const rows = rawCollection(payload, 'import-documents')
  const session = inSession(payload, req)
  const settled: ReturnType<typeof objectId>[] = []
  for (const { _id, changes } of entries as (Entry & { _id: ReturnType<typeof objectId> })[]) {
    const left = changes
      .filter((change) => used.has(change))
      .map((change) => ({ ...change, after: used.get(change) ?? {} }))
    if (left.length === 0) settled.push(_id)
    else {
      const change = { $set: { changes: left }, $unset: { sourceBefore: 1 as const } }
      await rows.updateOne({ _id }, change, session)
    }
  }
  await rows.deleteMany({ _id: { $in: settled } }, session)
}
