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
import { dataFolder } from './data-folder'
import { openDoor } from './door'
import { isRunning } from './is-running'
import { readRecord, writeRecord, type KeeperRecord } from './record'
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

/** How long our mongod before this one may take to let go of the data, and how long a stranger may. */
const PATIENCE_MS = { ours: 30_000, stranger: 2_000 }

/** A mongod that died this often within a minute is not started again. */
const DEATHS_A_MINUTE = 3

const { dataDir, mongod }: KeeperArguments = JSON.parse(process.argv[2] ?? '{}')

acceptOldServer(mongod.version)
const { isDataInUse, startServer } = await import('./server')
const { stopOrphan } = await import('./orphan')

const say = (line: string) => process.stdout.write(`${new Date().toISOString()} ${line}\n`)

async function keep() {
  let server = await startWhenFree(readRecord(dataDir))
  let deaths: number[] = []
  let stopping = false

  const token = randomBytes(16).toString('hex')
  const door = await openDoor(token, GRACE_MS, () => stop('nobody uses it'))
  const record = () => ({
    pid: process.pid,
    port: door.port,
    token,
    mongodPort: server.port,
    mongodPid: server.pid,
    version: mongod.version,
  })

  function stop(reason: string) {
    if (stopping) return
    stopping = true
    say(`Stopping mongod: ${reason}.`)
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
    deaths = [...deaths.filter((at) => at > Date.now() - 60_000), Date.now()]
    if (deaths.length >= DEATHS_A_MINUTE) throw new Error('mongod dies again and again')
    server = await startWhenFree(record())
    // The last user left while mongod started.
    if (stopping) return await server.stop()
  }
}

/** Waits for the mongod before this one, which may be on its way out or left behind. */
async function startWhenFree(last: KeeperRecord | null): Promise<EmbeddedServer> {
  const started = Date.now()
  for (;;) {
    try {
      return await startServer({ dataDir, mongod, preferredPort: last?.mongodPort })
    } catch (error) {
      if (!isDataInUse(error)) throw error
      const left = last && isRunning(last.mongodPid)
      if (Date.now() - started > (left ? PATIENCE_MS.ours : PATIENCE_MS.stranger))
        throw new Error(`another mongod works on ${dataFolder(dataDir, mongod.version)}`, {
          cause: error,
        })
      if (left) say(await stopOrphan(dataDir, mongod.version, last.mongodPort))
      await sleep(200)
    }
  }
}

function tellParent(news: KeeperNews) {
  // Nobody listens any more when the parent was killed meanwhile, or when mongod was started again.
  if (process.connected) process.send?.(news, () => process.connected && process.disconnect())
}

keep().then(
  () => process.exit(0),
  (error: unknown) => {
    say(String(error instanceof Error ? error.stack : error))
    if (process.connected) process.send?.({ failed: messageOf(error) }, () => process.exit(1))
    else process.exit(1)
  },
)
