import type { Payload } from 'payload'
import { openDatabase } from './open'

/** Payload with its database behind it. */
export interface Connection {
  payload: Payload
  /** Ends the pool and lets go of the database, so that the process can end by itself. */
  close: () => Promise<void>
}

/**
 * Opens the database and starts Payload on it, once for the whole process: Next finds the same instance.
 *
 * @throws UsageError, DatabaseError as openDatabase() does
 */
export async function connectPayload(): Promise<Connection> {
  const database = await openDatabase()
  try {
    // Lexical's modules wait for an import of their own at top level. When the whole graph of richtext-lexical is
    // linked at once, Node 20 now and then never settles them: the process ends with exit code 13 and no output,
    // or hangs when something keeps it alive. Loaded first and alone, `lexical` is there when the others ask.
    await import('lexical')
    const { getPayload } = await import('payload')
    const { default: config } = await import('../../payload.config')
    const payload = await getPayload({ config })
    return {
      payload,
      close: async () => {
        await payload.destroy()
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}
