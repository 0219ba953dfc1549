import type { Payload, PayloadRequest } from 'payload'
import { withRetry } from './retry'

/**
 * Does `work` in one transaction, again while it fails for a reason that passes. All that it wrote is in, or nothing.
 *
 * What `work` read and somebody else changed before it wrote is such a reason: MongoDB reports a write conflict, and
 * `work` reads anew.
 *
 * @param patience how long the database may be away, in milliseconds
 * @param end "rollback" is a rehearsal: what `work` would do is known, and nothing is written
 * @param work passes `req` on to whatever it asks of Payload, one call after the other
 */
export function inTransaction<T>(
  payload: Payload,
  work: (req: Partial<PayloadRequest>) => Promise<T>,
  patience?: number,
  end: 'commit' | 'rollback' = 'commit',
): Promise<T> {
  return withRetry(async () => {
    const transactionID = await payload.db.beginTransaction()
    if (transactionID === null) throw new Error('The database takes no transactions.')
    try {
      const result = await work({ transactionID, context: { ingest: true } })
      await payload.db[`${end}Transaction`](transactionID)
      return result
    } catch (error) {
      await payload.db.rollbackTransaction(transactionID)
      throw error
    }
  }, patience)
}
