import type { Payload } from 'payload'

interface OpenPayload {
  payload: Payload
  close: () => Promise<void>
}

/**
 * Starts Payload on a database of the MongoDB that `withMongo` runs, in the same process or in one that it has
 * started; once in a process, since the configuration is loaded once.
 *
 * @param uri of the database
 */
export async function openPayload(uri: string): Promise<OpenPayload> {
  const { openDatabase } = await import('../../src/database')
  const database = await openDatabase()
  // The configuration takes the address when it is loaded.
  process.env.MONGODB_URI = uri
  // Lexical first: see src/database/connect.ts.
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
