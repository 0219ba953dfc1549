import { randomUUID } from 'node:crypto'
import type { Payload, SanitizedConfig } from 'payload'

export interface OwnPayload {
  payload: Payload
  config: SanitizedConfig
  /** The database stays as long as its server: to drop one stops all that goes on in the others. */
  close: () => Promise<void>
}

/**
 * Starts Payload on a database of its own, on the server that MONGODB_URI names: the instance that a server in this
 * process uses, too. Once in a process, since the configuration takes the address when it is loaded.
 *
 * @param reroute may change host and options of the database's address
 */
export async function ownPayload(
  reroute: (uri: string) => Promise<string> = (uri) => Promise.resolve(uri),
): Promise<OwnPayload> {
  const address = ownDatabase(process.env.MONGODB_URI)
  Object.assign(process.env, {
    MONGODB_URI: address,
    PAYLOAD_SECRET: randomUUID(),
    LOG_LEVEL: 'silent',
  })
  // Before anything loads the driver, which it prepares for the server.
  const { openDatabase } = await import('../../src/database')
  await openDatabase()
  // What a test file imports may have parsed the environment before: openDatabase() has then put back what it was.
  process.env.MONGODB_URI = await reroute(address)

  // Only now: the configuration reads the environment when it is loaded. Lexical first: see src/database/connect.ts.
  await import('lexical')
  const { getPayload } = await import('payload')
  const config = await (await import('../../payload.config')).default
  const payload = await getPayload({ config })
  return {
    payload,
    config,
    close: () => payload.destroy(),
  }
}

/**
 * The address of a database that nobody else has.
 *
 * @param server an address of any database on it
 */
function ownDatabase(server: string | undefined): string {
  if (!server)
    throw new Error('MONGODB_URI is not set: test/helpers/mongo.ts should have started one.')
  // Of a replica set, an address has several hosts, which `URL` does not take.
  return server.replace(/^([^/]+\/\/[^/]+)\/[^?]*/, `$1/test-${randomUUID().slice(0, 8)}`)
}
