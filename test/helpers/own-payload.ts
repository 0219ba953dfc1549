import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

export interface OwnPayload {
  payload: Payload
  /** Drops the database. */
  close: () => Promise<void>
}

/**
 * Starts Payload on a database of its own: the instance that a server in this process uses, too.
 *
 * @param reroute may change host and options of the database's address
 */
export async function ownPayload(reroute?: (uri: URL) => Promise<void>): Promise<OwnPayload> {
  // Before anything loads the environment.
  Object.assign(process.env, { PAYLOAD_SECRET: randomUUID(), LOG_LEVEL: 'silent' })
  const { openDatabase } = await import('../../src/database')
  const database = await openDatabase()
  const uri = new URL(database.uri)
  uri.pathname = `/test-${randomUUID().slice(0, 8)}`
  await reroute?.(uri)
  process.env.MONGODB_URI = uri.href

  // Only now: the configuration takes the address when it is loaded. Lexical first: see src/database/connect.ts.
  await import('lexical')
  const { getPayload } = await import('payload')
  const payload = await getPayload({ config: (await import('../../payload.config')).default })
  return {
    payload,
    close: async () => {
      await payload.destroy()
      await database.close()
    },
  }
}
