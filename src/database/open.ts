import { env, type Env } from '../lib/env'
import { messageOf, UsageError } from '../lib/errors'
import { log } from '../lib/log'
import { acceptOldServer } from './driver'
import { lease, type Lease } from './embedded/lease'
import { readRecord } from './embedded/record'
import { checkServer } from './external'

/** A database that can be used. */
export interface Database {
  uri: string
  /** Whether it is the embedded one. */
  embedded: boolean
  /** Lets go of it; the embedded one stops with its last user. */
  close: () => Promise<void>
}

/**
 * Opens the database of this process: MONGODB_URI when set, else, outside production, an embedded MongoDB in
 * DATA_DIR, shared by all processes that run at the same time.
 *
 * From then on MONGODB_URI holds its address in this process, which is where payload.config.ts finds it. Nothing
 * may load payload, mongoose or mongodb before: they are prepared here for the server that will be used.
 *
 * @throws UsageError when the configuration is wrong: no database in production, DATA_DIR not writable
 * @throws DatabaseError when the database cannot be had; one line, within ten seconds unless a mongod is fetched
 */
export async function openDatabase(): Promise<Database> {
  const database = await choose(env)
  process.env.MONGODB_URI = database.uri
  return database
}

async function choose({ MONGODB_URI, NODE_ENV, SLUGLINE_DEMO, DATA_DIR }: Env): Promise<Database> {
  if (MONGODB_URI && !isEmbedded(MONGODB_URI, DATA_DIR))
    return {
      uri: await checkServer(MONGODB_URI),
      embedded: false,
      close: () => Promise.resolve(),
    }
  if (!MONGODB_URI && NODE_ENV === 'production' && !SLUGLINE_DEMO)
    throw new UsageError(
      'MONGODB_URI is not set. In production it must name a MongoDB replica set, such as ' +
        'mongodb://HOST/slugline?replicaSet=rs0. See .env.example.',
    )
  return await openEmbedded(DATA_DIR, MONGODB_URI)
}

/** A process that was started by another inherits its MONGODB_URI: it still has to be counted as a user. */
function isEmbedded(uri: string, dataDir: string): boolean {
  const port = readRecord(dataDir)?.mongodPort
  return port !== undefined && uri.startsWith(`mongodb://127.0.0.1:${port}/`)
}

async function openEmbedded(dataDir: string, inherited?: string): Promise<Database> {
  const take = () => lease(dataDir, (line) => process.stderr.write(`slugline: ${line}\n`))
  let held = await take()
  acceptOldServer(held.version)
  const uri = inherited ?? held.uri

  const keep = (current: Lease) => {
    held = current
    current.onLost(() => {
      log.warn('The keeper of the embedded MongoDB is gone; starting it again.')
      take().then(keep, (error: unknown) => log.error(messageOf(error)))
    })
  }
  keep(held)
  return { uri, embedded: true, close: () => held.release() }
}
