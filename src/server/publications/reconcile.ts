import { objectId, rawCollection } from '../../ingest/raw'
import { BATCH, refresh, type Refreshing } from './refresh'

/**
 * Makes all rows true, whatever happened to them or to the articles: in batches, so that memory does not grow with the archive.
 *
 * @param signal ends it after the batch at hand
 */
export async function reconcile(refreshing: Refreshing, signal: AbortSignal): Promise<void> {
  const { payload, store } = refreshing
  const articles = rawCollection(payload, 'articles')
  const idsOnly = { projection: { _id: 1 }, batchSize: BATCH }
  const published = articles.find({ _status: 'published' }, idsOnly)
  for await (const ids of batched(published)) {
    if (signal.aborted) return
    await refresh(refreshing, ids)
  }
  for await (const ids of batched(store.rows.find({}, idsOnly))) {
    if (signal.aborted) return
    const _id = { $in: ids.map((id) => objectId(payload, id)) }
    const there = await articles.find({ _id, _status: 'published' }, idsOnly).toArray()
    const known = new Set(there.map((article) => String(article._id)))
    const gone = ids.filter((id) => !known.has(id))
    if (gone.length > 0) await refresh(refreshing, gone)
  }
}

async function* batched(documents: AsyncIterable<{ _id: unknown }>): AsyncGenerator<string[]> {
  let batch: string[] = []
  for await (const { _id } of documents) {
    batch.push(String(_id))
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
