import { MongoClient } from 'mongodb'
import { messageOf } from '../../lib/errors'
import { dataFolder } from './data-folder'

const TIMEOUT_MS = 2_000

/**
 * Asks a mongod whose keeper was killed to stop. The memory server's watchdog does so too, within two seconds,
 * unless it was killed along with the keeper.
 *
 * @param version of the mongod that wants the data now
 * @param port where the mongod of the keeper before listened
 * @returns what came of it, for the log; whether the data is free only shows when mongod opens it
 */
export async function stopOrphan(dataDir: string, version: string, port: number): Promise<string> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: TIMEOUT_MS,
    connectTimeoutMS: TIMEOUT_MS,
  })
  try {
    const admin = client.db('admin')
    const { parsed } = await admin.command({ getCmdLineOpts: 1 })
    if (parsed.storage?.dbPath !== dataFolder(dataDir, version))
      return `Port ${port} belongs to another mongod now.`
    await admin.command({ shutdown: 1, force: true, timeoutSecs: 1 })
    return 'The mongod left behind stops.'
  } catch (error) {
    // It closes the connection while it stops, and nobody is there once it has.
    return `The mongod left behind: ${messageOf(error)}.`
  } finally {
    await client.close()
  }
}
