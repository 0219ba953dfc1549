import { MongoClient } from 'mongodb'
import { MongoInstance } from 'mongodb-memory-server-core'
import { MongoInstanceEvents } from 'mongodb-memory-server-core/lib/util/MongoInstance.js'
import { messageOf } from '../../lib/errors'
import { makeFolder } from '../../lib/make-folder'
import type { Mongod } from '../mongod/mongod'
import { dataFolder } from './data-folder'
import { freePort } from './free-port'
import { mongodArguments } from './mongod-arguments'
import { formReplicaSet } from './replica-set'
import { SET_NAME } from './uri'

/** After a hard stop mongod replays its journal before it answers. */
const LAUNCH_MS = 60_000

/** How many of mongod's last lines are kept to tell why it ended. */
const LAST_LINES = 20

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
  makeFolder(dbPath)
  const instance = new MongoInstance({
    binary: { systemBinary: mongod.path, version: mongod.version },
    instance: {
      port,
      dbPath,
      ip: '127.0.0.1',
      replSet: SET_NAME,
      storageEngine: 'wiredTiger',
      args: mongodArguments(mongod.version),
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
