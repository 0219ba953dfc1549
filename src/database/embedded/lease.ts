import { rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import path from 'node:path'
import lockfile from 'proper-lockfile'
import { DatabaseError, UsageError } from '../../lib/errors'
import { makeFolder } from '../../lib/make-folder'
import { findMongod } from '../mongod/find'
import type { Tell } from '../mongod/mongod'
import { caveatsOf } from './caveats'
import { fullDisk } from './full-disk'
import { knock } from './knock'
import { readRecord } from './record'
import { spawnKeeper } from './spawn-keeper'
import { embeddedUri } from './uri'

/** How long to wait for another process that starts the keeper, download included: tries, a second apart. */
const START_RETRIES = 300

/** The right to use the embedded database, until it is released or its process ends. */
export interface Lease {
  uri: string
  /** Of the server, such as `8.2.6`. */
  version: string
  release: () => Promise<void>
  /** Called when the keeper is gone although nobody released the lease. */
  onLost: (callback: () => void) => void
}

/**
 * Comes in at the embedded database of a data folder; starts it when nobody else has.
 *
 * @param tell told what takes long
 * @throws UsageError when the folder cannot be written or no mongod can be had
 * @throws DatabaseError when mongod does not start, or the disk is full
 */
export async function lease(dataDir: string, tell: Tell): Promise<Lease> {
  ensureWritable(dataDir)
  try {
    return await comeInOrStart(dataDir, tell)
  } catch (error) {
    // Whatever failed for it, from a lock to mongod itself, says so in words of its own.
    const full = fullDisk(dataDir)
    throw full ? new DatabaseError(full, { cause: error }) : error
  }
}

async function comeInOrStart(dataDir: string, tell: Tell): Promise<Lease> {
  const running = await comeIn(dataDir)
  if (running) return running

  const unlock = await lock(dataDir)
  try {
    const meanwhile = await comeIn(dataDir)
    if (meanwhile) return meanwhile
    const mongod = await findMongod(dataDir, tell)
    caveatsOf(dataDir, mongod).forEach(tell)
    await spawnKeeper({ dataDir, mongod })
    const started = await comeIn(dataDir)
    if (started) return started
    throw new DatabaseError(
      `The embedded MongoDB ended right after it started. See ${path.join(dataDir, 'embedded.log')}.`,
    )
  } finally {
    await unlock()
  }
}

/** Of several processes that start at once, one starts the keeper and the others wait. */
function lock(dataDir: string) {
  return lockfile
    .lock(dataDir, {
      lockfilePath: path.join(dataDir, 'embedded.lock'),
      retries: { retries: START_RETRIES, minTimeout: 100, maxTimeout: 1000 },
    })
    .catch((error: unknown) => {
      throw new DatabaseError(
        `Another process has been starting the embedded MongoDB of ${dataDir} for minutes. End it and try again.`,
        { cause: error },
      )
    })
}

function ensureWritable(dataDir: string) {
  const probe = path.join(dataDir, `.writable-${process.pid}`)
  try {
    makeFolder(dataDir)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const full = code === 'ENOSPC' ? fullDisk(dataDir) : null
    if (full) throw new DatabaseError(full, { cause: error })
    throw new UsageError(
      `DATA_DIR ${dataDir} cannot be written (${code}). ` +
        'Make it writable, set DATA_DIR to another folder, or set MONGODB_URI.',
      { cause: error },
    )
  }
}

/** @returns null when there is no keeper, or none any more */
async function comeIn(dataDir: string): Promise<Lease | null> {
  const record = readRecord(dataDir)
  const socket = record && (await knock(record))
  if (!socket) return null

  let released = false
  let lost: () => void = () => undefined
  socket.on('close', () => released || lost())
  // What this process has left to do keeps it alive, not its lease.
  socket.unref()
  return {
    uri: embeddedUri(record.mongodPort, record.version),
    version: record.version,
    onLost: (callback) => (lost = callback),
    release: async () => {
      if (released || socket.destroyed) return
      released = true
      const closed = once(socket, 'close')
      socket.ref().destroy()
      await closed
    },
  }
}
