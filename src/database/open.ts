import { setTimeout as sleep } from 'node:timers/promises'
import { env, type Env } from '../lib/env'
import { messageOf, UsageError } from '../lib/errors'
import { log } from '../lib/log'
import { acceptOldServer } from './driver'
import { lease, type Lease } from './embedded/lease'
import { embeddedVersion } from './embedded/uri'
import { checkServer } from './external'

/** An embedded database that does not start again is tried once more after so long. */
const AGAIN_AFTER_MS = 2_000

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
  if (MONGODB_URI) return await openNamed(MONGODB_URI)
  if (NODE_ENV !== 'production' || SLUGLINE_DEMO) return await openEmbedded(DATA_DIR)
  throw new UsageError(
    'MONGODB_URI is not set. In production it must name a MongoDB replica set, such as ' +
      'mongodb://HOST/slugline?replicaSet=rs0. See .env.example.',
  )
}

async function openNamed(address: string): Promise<Database> {
  // Inherited from the process that opened the embedded database and keeps it open.
  const version = embeddedVersion(address)
  if (version) acceptOldServer(version)
  const uri = await checkServer(address)
  return { uri, embedded: version !== null, close: () => Promise.resolve() }
}

async function openEmbedded(dataDir: string): Promise<Database> {
  const take = () => lease(dataDir, (line) => process.stderr.write(`slugline: ${line}\n`))
  let held = await take()
  acceptOldServer(held.version)
  const { uri } = held
  let closed = false

  const keep = (current: Lease) => {
    held = current
    if (closed) return void held.release()
    if (current.uri !== uri)
      log.error('The embedded MongoDB is back at another address: start this process again.')
    current.onLost(() => {
      log.warn('The keeper of the embedded MongoDB is gone; starting it again.')
      void takeAgain()
    })
  }
  /** Until it is there, since somebody may make room on a full disk meanwhile. */
  const takeAgain = async () => {
    let said = ''
    while (!closed) {
      try {
        return keep(await take())
      } catch (error) {
        const message = messageOf(error)
        if (message !== said) log.error(message)
        said = message
        await sleep(AGAIN_AFTER_MS, undefined, { ref: false })
      }
    }
  }
  keep(held)
  return {
    uri,
    embedded: true,
    close: () => {
      closed = true
      return held.release()
    },
  }
}
