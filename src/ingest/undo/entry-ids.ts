import type { Payload } from 'payload'
import { objectId, rawCollection } from '../raw'
import { withRetry } from '../retry'

/** So many are asked for at once: a cursor that is kept open for a long run would time out. */
const PAGE = 200

/** The rows of the ledger that are left of a run, the latest first. */
export async function* entryIds(payload: Payload, run: string): AsyncGenerator<string> {
  let before = Infinity
  for (;;) {
    const page = await withRetry(() => pageOf(payload, run, before))
    for (const { _id, turn } of page) {
      yield String(_id)
      before = turn
    }
    if (page.length < PAGE) return
  }
}

const pageOf = (payload: Payload, run: string, before: number) =>
  rawCollection(payload, 'import-documents')
    .find<{ _id: unknown; turn: number }>(
      { import: objectId(payload, run), turn: { $lt: before } },
      { projection: { turn: 1 } },
    )
    .sort({ turn: -1 })
    .limit(PAGE)
    .toArray()
