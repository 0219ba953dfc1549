import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

const BUCKET = 'import-spool'

function connectionOf(payload: Payload) {
  const { connection } = payload.db as unknown as MongooseAdapter
  const { db, base } = connection
  if (!db) throw new Error('There is no connection to the database.')
  return { db, base }
}

/** The id of an import's file in the spool. */
export const spoolId = (payload: Payload, run: string) =>
  new (connectionOf(payload).base.Types.ObjectId)(run)

/**
 * Where the documents of imports over HTTP wait for their turn: a file for each import, under the import's id, in
 * pieces of 255 kB, so that neither MongoDB's 16 MB nor anybody's memory bounds them.
 */
export function importSpool(payload: Payload) {
  const { db, base } = connectionOf(payload)
  return new base.mongo.GridFSBucket(db, { bucketName: BUCKET })
}

/** Whether the documents of an import are there. */
export const isSpooled = async (payload: Payload, run: string): Promise<boolean> =>
  await importSpool(payload)
    .find({ _id: spoolId(payload, run) })
    .hasNext()

/** Lets go of the documents of an import, and of what an upload that broke off left of them. */
export async function dropSpool(payload: Payload, run: string): Promise<void> {
  const { db } = connectionOf(payload)
  const id = spoolId(payload, run)
  await db.collection(`${BUCKET}.files`).deleteOne({ _id: id })
  await db.collection(`${BUCKET}.chunks`).deleteMany({ files_id: id })
}
