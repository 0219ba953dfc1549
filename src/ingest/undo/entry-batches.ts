import type { Payload } from 'payload'
import { objectId, rawCollection } from '../raw'
import { withRetry } from '../retry'

/** So many are taken back in one transaction, which MongoDB 4.0 has in one entry of its log of at most 16 MB. */
const TOGETHER = 50

/** The ids of what is left of a run in the ledger, the latest first. A cursor kept open for so long would time out. */
export async function* entryBatches(payload: Payload, run: string): AsyncGenerator<string[]> {
  let before = Infinity
  for (;;) {
    const batch = await withRetry(() => batchBefore(payload, run, before))
    const last = batch.at(-1)
    if (last === undefined) return
    before = last.turn
    yield batch.map(({ _id }) => String(_id))
  }
}

const batchBefore = (payload: Payload, run: string, before: number) =>
  rawCollection(payload, 'import-documents')
    .find<{ _id: unknown; turn: number }>(
      { import: objectId(payload, run), turn: { $lt: before } },
      { projection: { turn: 1 } },
    )
    .sort({ turn: -1 })
    .limit(TOGETHER)
    .toArray()
