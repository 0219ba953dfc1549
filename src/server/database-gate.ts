import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { databaseAway } from './database-away'

/** mongoose's ConnectionStates.connected. */
const connected = 1

/**
 * Refuses at once while MongoDB is known to be away, instead of keeping everybody waiting until the driver gives
 * up.
 *
 * @throws DatabaseError (503)
 */
export function databaseGate(payload: Payload): RequestHandler {
  return (_req, _res, next) => {
    if (!isConnected(payload)) throw databaseAway()
    next()
  }
}

/** Whether MongoDB was there when it was last heard of. */
export const isConnected = (payload: Payload): boolean =>
  (payload.db as unknown as MongooseAdapter).connection.readyState === connected
