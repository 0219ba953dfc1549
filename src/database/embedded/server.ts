import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import { MongoClient } from 'mongodb'
import { MongoInstance } from 'mongodb-memory-server-core'
import { MongoInstanceEvents } from 'mongodb-memory-server-core/lib/util/MongoInstance.js'
import { messageOf } from '../../lib/errors'
import type { Mongod } from '../mongod/mongod'
import { dataFolder } from './data-folder'
import { formReplicaSet } from './replica-set'
import { SET_NAME } from './uri'

/** After a hard stop mongod replays its journal before it answers. */
const LAUNCH_MS = 60_000

/** How many of mongod's last lines are kept to tell why it ended. */
const LAST_LINES = 20

const GIGABYTE = 2 ** 30

/** A running mongod, primary of a replica set of one. */
export interface EmbeddedServer {
  pid: number
  port: number
  /** Settles when mongod has ended, with its last lines. */
  ended: Promise<string>
  stop: () => Promise<void>
}

interface StartOptions {
  dataDir: string
  mongod: Mongod
  /** Taken when it is free, so that clients of a mongod that died find the next one. */
  preferredPort?: number
}

/** @throws Error with what mongod said, when it does not start */
export async function startServer(options: StartOptions): Promise<EmbeddedServer> {
  const { dataDir, mongod } = options
  const port = await freePort(options.preferredPort)
  const dbPath = dataFolder(dataDir, mongod.version)
  mkdirSync(dbPath, { recursive: true })
  const instance = new MongoInstance({
    binary: { systemBinary: mongod.path, version: mongod.version },
    instance: {
      port,
      dbPath,
      ip: '127.0.0.1',
      replSet: SET_NAME,
      storageEngine: 'wiredTiger',
      args: argumentsFor(mongod.version),
      launchTimeout: LAUNCH_MS,
    },
  })
  const ended = endOf(instance)
  await instance.start()
  try {
    const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`)
    await formReplicaSet(client.db('admin'), port).finally(() => client.close())
  } catch (error) {
    await instance.stop()
    throw error
  }
  return {
    pid: instance.mongodProcess?.pid ?? 0,
    port,
    ended,
    stop: async () => {
      await instance.stop()
      await ended
    },
  }
}

/** Whether mongod did not start because another one, perhaps about to end, works on the same data. */
export const isDataInUse = (error: unknown): boolean =>
  /Unable to lock the lock file/.test(messageOf(error))

function endOf(instance: MongoInstance): Promise<string> {
  const lines: string[] = []
  const keep = (line: string) => {
    lines.push(line)
    lines.splice(0, lines.length - LAST_LINES)
  }
  instance.on(MongoInstanceEvents.instanceSTDOUT, keep)
  instance.on(MongoInstanceEvents.instanceSTDERR, keep)
  return new Promise((resolve) => {
    instance.once(MongoInstanceEvents.instanceClosed, (code, signal) =>
      resolve(`mongod ended (${signal ?? code})\n${lines.join('\n')}`),
    )
  })
}

function argumentsFor(version: string): string[] {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const cache = Math.max(0.25, Math.min(1, (os.totalmem() / GIGABYTE - 1) / 2))
  return [
    // MongoDB's defaults are for a machine of its own: half the memory, 5 % of the disk, files in /tmp.
    ...['--wiredTigerCacheSizeGB', cache.toFixed(2)],
    ...['--oplogSize', '256'],
    ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
    ...(process.platform === 'win32' ? [] : ['--nounixsocket']),
    // Before 4.4 a transaction that meets an index being built gives up after 5 ms.
    ...(major === 4 && minor < 4
      ? ['--setParameter', 'maxTransactionLockRequestTimeoutMillis=3000']
      : []),
    // 4.0 waits ten seconds for another member to take over when it is told to stop by a signal.
    ...(major === 4 && minor === 0
      ? ['--setParameter', 'waitForStepDownOnNonCommandShutdown=false']
      : []),
  ]
}

/** @returns the preferred port when nobody listens there, else any free one, on 127.0.0.1 */
async function freePort(preferred = 0): Promise<number> {
  const probe = createServer()
  try {
    return await new Promise<number>((resolve, reject) => {
      probe.once('error', reject)
      probe.listen(preferred, '127.0.0.1', () => {
        const address = probe.address()
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })
  } catch (error) {
    if (preferred === 0) throw error
    return await freePort()
  } finally {
    await new Promise((resolve) => probe.close(resolve))
  }
}
