/**
 * The keeper: a process in the background that owns the mongod of one DATA_DIR for as long as somebody uses it.
 *
 * A user holds a lease, which is nothing but an open connection to this process: however a user ends, the
 * operating system closes it. With the last lease the keeper stops mongod and ends. What it has to say goes to
 * DATA_DIR/embedded.log, which is its stdout.
 */
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { messageOf } from '../../lib/errors'
import { acceptOldServer } from '../driver'
import type { Mongod } from '../mongod/mongod'
import { openDoor } from './door'
import { readRecord, removeRecord, writeRecord } from './record'
import type { EmbeddedServer } from './server'

/** What a keeper is started with, as JSON in its first argument. */
export interface KeeperArguments {
  dataDir: string
  mongod: Mongod
}

/** What a keeper tells the process that started it, once. */
export type KeeperNews = { ready: true } | { failed: string }

/** A script that calls one command after the other keeps its mongod between them. */
const GRACE_MS = 2_000

/** How long the mongod before this one may take to let go of the data. */
const DATA_FREE_WITHIN_MS = 20_000

/** A mongod that ends sooner than this after it was started is not started again. */
const SHORT_LIFE_MS = 5_000

const { dataDir, mongod }: KeeperArguments = JSON.parse(process.argv[2] ?? '{}')

acceptOldServer(mongod.version)
const { isDataInUse, startServer } = await import('./server')
const { stopOrphan } = await import('./orphan')

const say = (line: string) => process.stdout.write(`${new Date().toISOString()} ${line}\n`)

async function keep() {
  let server = await startWhenFree(readRecord(dataDir)?.mongodPort)
  let startedAt = Date.now()
  let stopping = false

  const token = randomBytes(16).toString('hex')
  const door = await openDoor(token, GRACE_MS, () => stop('nobody uses it'))
  const record = () => ({
    pid: process.pid,
    port: door.port,
    token,
    mongodPort: server.port,
    version: mongod.version,
  })

  function stop(reason: string) {
    if (stopping) return
    stopping = true
    say(`Stopping mongod: ${reason}.`)
    removeRecord(dataDir, token)
    door.close()
    void server.stop()
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    process.on(signal, () => stop(signal))

  for (;;) {
    writeRecord(dataDir, record())
    say(`MongoDB ${mongod.version} (${mongod.path}) listens on port ${server.port}.`)
    tellParent({ ready: true })
    const lastWords = await server.ended
    if (stopping) return
    say(lastWords)
    if (Date.now() - startedAt < SHORT_LIFE_MS) throw new Error('mongod ends as soon as it starts')
    server = await startWhenFree(server.port)
    startedAt = Date.now()
  }
}

/** Waits for the mongod of the keeper before, which may be on its way out or left behind. */
async function startWhenFree(preferredPort?: number): Promise<EmbeddedServer> {
  const deadline = Date.now() + DATA_FREE_WITHIN_MS
  for (;;) {
    try {
      return await startServer({ dataDir, mongod, preferredPort })
    } catch (error) {
      if (!isDataInUse(error) || Date.now() > deadline) throw error
      if (preferredPort) say(await stopOrphan(dataDir, mongod.version, preferredPort))
      await sleep(200)
    }
  }
}

function tellParent(news: KeeperNews) {
  // Nobody listens any more when the parent was killed meanwhile, or when mongod was started again.
  if (process.connected) process.send?.(news, () => process.disconnect())
}

keep().then(
  () => process.exit(0),
  (error: unknown) => {
    say(String(error instanceof Error ? error.stack : error))
    if (process.connected) process.send?.({ failed: messageOf(error) }, () => process.exit(1))
    else process.exit(1)
  },
)
