import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readRecord } from '../../src/database/embedded/record'
import { ended } from './processes'

/**
 * vitest's globalSetup: an embedded MongoDB of the tests' own. Test files find it in MONGODB_URI, and never the
 * database that a developer has there.
 */
export default async function setup() {
  // Two projects of vitest.config.ts ask for it, in one process.
  if (process.env.SLUGLINE_TEST_MONGO) return
  const dataDir = await mkdtemp(path.join(tmpdir(), 'slugline-mongo-'))
  Object.assign(process.env, { SLUGLINE_TEST_MONGO: dataDir, DATA_DIR: dataDir, MONGODB_URI: '' })
  // The environment is parsed when this is loaded.
  const { openDatabase } = await import('../../src/database')
  const database = await openDatabase()
  return async () => {
    const keeper = readRecord(dataDir)?.pid
    await database.close()
    if (keeper) await ended(keeper)
    await rm(dataDir, { recursive: true })
  }
}
