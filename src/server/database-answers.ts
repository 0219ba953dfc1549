import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

/** Nobody who asks waits longer for MongoDB than this, in milliseconds. */
const pingTimeout = 1_200

/** Whether MongoDB answers now; not what the driver last heard of it. */
export async function databaseAnswers(payload: Payload): Promise<boolean> {
  const { connection } = payload.db as unknown as MongooseAdapter
  try {
    await connection.getClient().db().command({ ping: 1 }, { timeoutMS: pingTimeout })
    return true
  } catch (error) {
    payload.logger.warn({ err: error, msg: 'MongoDB does not answer' })
    return false
  }
}
