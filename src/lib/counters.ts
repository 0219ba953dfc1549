import type { MongoClient } from 'mongodb'
import type { Payload } from 'payload'
import { RateLimiterMongo } from 'rate-limiter-flexible'
import { log } from './log'

/** Nobody waits longer for a count, in milliseconds. */
const PATIENCE_MS = 1_000

/** The collection of all counts. */
export const RATE_LIMITS = 'rate-limits'

export interface Counted {
  /** Names the counter: one collection holds them all. */
  name: string
  /** How many are allowed … */
  points: number
  /** … in so many seconds, from the first on. */
  seconds: number
}

/**
 * Counts in Payload's MongoDB, for all servers that use it.
 *
 * Not with the care that content gets: an acknowledged write to the journals of a majority takes longer than
 * most requests, and a count may be lost with a primary.
 *
 * @param insurance counts while MongoDB does not
 */
export function sharedCounter(
  payload: Payload,
  { name, points, seconds }: Counted,
  insurance?: ConstructorParameters<typeof RateLimiterMongo>[0]['insuranceLimiter'],
): RateLimiterMongo {
  const { connection } = payload.db as unknown as { connection: Connection }
  const client = connection.getClient()
  const options = { writeConcern: { w: 1 }, timeoutMS: PATIENCE_MS }
  const counter = new RateLimiterMongo({
    storeClient: { db: (database: string) => client.db(database, options) },
    dbName: connection.name,
    tableName: RATE_LIMITS,
    keyPrefix: name,
    points,
    duration: seconds,
    disableIndexesCreation: true,
    ...(insurance && { insuranceLimiter: insurance }),
  })
  counter.createIndexes().catch((error: unknown) => {
    log.warn({ err: error }, 'rate-limits has no indexes: counts are slower, and old ones stay')
  })
  return counter
}

/** What is needed of mongoose's. */
interface Connection {
  name: string
  getClient: () => MongoClient
}
