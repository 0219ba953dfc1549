import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { DatabaseError } from '../lib/errors'

/** mongoose's ConnectionStates.connected. */
const connected = 1

/**
 * Refuses at once while MongoDB is away, instead of keeping everybody waiting until the driver gives up.
 *
 * @throws DatabaseError (503)
 */
export function databaseGate(payload: Payload): RequestHandler {
  return (_req, res, next) => {
    const { connection } = payload.db as unknown as MongooseAdapter
    if (connection.readyState === connected) return next()
    res.setHeader('Retry-After', '5')
    throw new DatabaseError('The database cannot be reached at the moment.')
  }
}
