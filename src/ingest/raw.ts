import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

export type ObjectId = ReturnType<
  MongooseAdapter['connection']['base']['Types']['ObjectId']['createFromHexString']
>
type Model = MongooseAdapter['collections'][string]
/** A collection as MongoDB's driver has it: documents as they are stored. */
export type RawCollection = Model['collection']

const adapterOf = (payload: Payload) => payload.db as unknown as MongooseAdapter

/** What Payload keeps in a collection, without Payload's walk over every field of every document. */
export function rawCollection(payload: Payload, slug: CollectionSlug): RawCollection {
  const model = adapterOf(payload).collections[slug]
  if (!model) throw new Error(`There is no collection ${slug}.`)
  return model.collection
}

/** The versions of a collection's documents; null where it keeps none. */
export const rawVersions = (payload: Payload, slug: CollectionSlug): RawCollection | null =>
  adapterOf(payload).versions[slug]?.collection ?? null

/** Makes the driver's ids from theirs in hexadecimal digits. The driver itself is the database's to load. */
export function objectId(payload: Payload, id: string): ObjectId {
  return new (adapterOf(payload).connection.base.Types.ObjectId)(id)
}

/** As an option of the driver: the session of a request's transaction; undefined outside of one. */
export function inSession(payload: Payload, { transactionID }: Partial<PayloadRequest>) {
  const session =
    typeof transactionID === 'string' || typeof transactionID === 'number'
      ? adapterOf(payload).sessions[transactionID]
      : undefined
  return session && { session }
}

/**
 * Inserts documents with one command. The driver's `insertMany` would measure each of them first, a third of the time
 * that it takes to send them; a batch is far below the 48 MB of a message.
 *
 * @throws what MongoDB says of the first document that it does not take
 */
export async function insertAll(
  payload: Payload,
  { collectionName }: RawCollection,
  documents: readonly object[],
  req: Partial<PayloadRequest>,
): Promise<void> {
  const { db } = adapterOf(payload).connection
  if (!db) throw new Error('There is no connection to the database.')
  const command = { insert: collectionName, documents, ordered: true }
  const { writeErrors } = (await db.command(command, inSession(payload, req))) as {
    writeErrors?: { code: number; errmsg: string }[]
  }
  const [failed] = writeErrors ?? []
  if (failed) throw Object.assign(new Error(failed.errmsg), { code: failed.code })
}
