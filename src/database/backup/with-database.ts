import type { BSON as Bson, Db, MongoClient } from 'mongodb'
import { openDatabase } from '../open'

/** The database, reached by the driver alone: Payload would make its indexes first. */
export interface OpenDatabase {
  client: MongoClient
  db: Db
  /** Of MongoDB, such as `8.2.6`. */
  serverVersion: string
  /** Loaded only when the driver is prepared for the server. */
  BSON: typeof Bson
}

/**
 * Does some work on the database, and lets go of it.
 *
 * @throws UsageError, DatabaseError as openDatabase() does
 */
export async function withDatabase<T>(work: (database: OpenDatabase) => Promise<T>): Promise<T> {
  const opened = await openDatabase()
  try {
    const { MongoClient: Client, BSON } = await import('mongodb')
    const client = new Client(opened.uri, { w: 'majority', journal: true })
    try {
      const { version } = await client.db('admin').command({ buildInfo: 1 })
      return await work({ client, db: client.db(), serverVersion: version, BSON })
    } finally {
      await client.close()
    }
  } finally {
    await opened.close()
  }
}
