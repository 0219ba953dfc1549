import type { Payload } from 'payload'

/**
 * Watches the log that MongoDB keeps of every write.
 *
 * @returns asks for what was written to Payload's database since then
 */
export async function watchOplog(payload: Payload): Promise<() => Promise<object[]>> {
  const { name } = payload.db.connection
  const oplog = payload.db.connection.getClient().db('local').collection('oplog.rs')
  const [last] = await oplog.find().sort({ $natural: -1 }).limit(1).toArray()
  return async () => {
    const entries = await oplog.find({ ts: { $gt: last?.ts }, op: { $ne: 'n' } }).toArray()
    // Of a transaction, the collections stand in its operations.
    return entries.filter((entry) => JSON.stringify(entry).includes(`"${name}.`))
  }
}
