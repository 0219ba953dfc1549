import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning } from '../../src/database/embedded/is-running'
import { readRecord } from '../../src/database/embedded/record'

/** A MongoDB that only a benchmark uses. */
export interface BenchMongo {
  /** Address of a database that is not there yet. */
  freshDatabase: () => string
}

/** How often to look whether the keeper of the database has ended. */
const LOOK_EVERY_MS = 100

/**
 * Starts the embedded MongoDB on a folder of its own, never the one that somebody works with, and takes it away after.
 * Processes that are started meanwhile find it in MONGODB_URI. Nothing may have loaded payload or mongodb before.
 */
export async function withMongo<T>(work: (mongo: BenchMongo) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'slugline-bench-'))
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    MONGODB_URI: '',
    PAYLOAD_SECRET: randomUUID(),
    LOG_LEVEL: 'silent',
  })
  // Only now: the environment is parsed when this is loaded.
  const { env } = await import('../../src/lib/env')
  if (env.DATA_DIR !== dataDir)
    throw new Error('The benchmark has loaded src/lib/env.ts: what does is to be imported later.')
  const { openDatabase } = await import('../../src/database')
  const database = await openDatabase()
  const freshDatabase = () => {
    const uri = new URL(database.uri)
    uri.pathname = `/bench-${randomUUID().slice(0, 8)}`
    return uri.href
  }
  try {
    return await work({ freshDatabase })
  } finally {
    const keeper = readRecord(dataDir)?.pid
    await database.close()
    // It writes down what it has before it ends; only then nobody holds the files.
    while (keeper !== undefined && isRunning(keeper)) await sleep(LOOK_EVERY_MS)
    await rm(dataDir, { recursive: true })
  }
}
