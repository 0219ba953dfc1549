import { setImmediate } from 'node:timers/promises'
import type { AnyBulkWriteOperation, ClientSession } from 'mongodb'
import type { Payload } from 'payload'
import { readPublished } from './read-published'
import { rowOf } from './row-of'
import type { Publication, PublicationStore } from './store'
import { transitionOf, type KnownPublication, type Transition } from './transition'

/** So many articles are read and written at once; see also row-of.ts. */
export const BATCH = 50

/** The fields of a KnownPublication. */
const named = {
  slug: 1,
  language: 1,
  section: 1,
  headline: 1,
  standfirst: 1,
  publishedAt: 1,
  hash: 1,
  format: 1,
}

export interface Refreshing {
  payload: Payload
  store: PublicationStore
  /** Is told what readers see from now on, in the transaction that writes the rows. */
  tell: (transitions: readonly Transition[], session: ClientSession) => Promise<void>
  /** Holds the lease; the same transaction. */
  keep: (session: ClientSession) => Promise<void>
}

/**
 * Makes the rows of some articles true: written where readers can see the article, gone where they cannot. To do it again changes
 * nothing, and whatever became of an article meanwhile is in it.
 *
 * @param ids of one batch
 */
export async function refresh({ payload, store, tell, keep }: Refreshing, ids: readonly string[]) {
  const published = await readPublished(payload, ids)
  const rows = new Map<string, Omit<Publication, '_id'>>()
  for (const article of published) {
    rows.set(article.id, rowOf(article))
    // A row takes a millisecond or two: who reads meanwhile waits for one of them, and not for all.
    await setImmediate()
  }
  const _ids = ids.map(store.objectId)

  await store.inTransaction(async (session) => {
    await keep(session)
    const known = new Map<string, KnownPublication>()
    for await (const { _id, ...row } of store.rows
      .find({ _id: { $in: _ids } }, { session })
      .project<Publication>(named))
      known.set(String(_id), row)

    const writes = ids.flatMap((id): AnyBulkWriteOperation<Publication>[] => {
      const row = rows.get(id)
      const filter = { _id: store.objectId(id) }
      if (!row) return known.has(id) ? [{ deleteOne: { filter } }] : []
      const before = known.get(id)
      if (before?.hash === row.hash && before.format === row.format) return []
      return [{ replaceOne: { filter, replacement: row, upsert: true } }]
    })
    if (writes.length > 0) await store.rows.bulkWrite(writes, { session, ordered: false })

    const transitions = ids.flatMap((id) => transitionOf(id, known.get(id), rows.get(id)) ?? [])
    if (transitions.length > 0) await tell(transitions, session)
  })
}
