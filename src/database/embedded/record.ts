import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const schema = z.object({
  /** The keeper's process. */
  pid: z.number(),
  /** Where the keeper listens for leases, on 127.0.0.1. */
  port: z.number(),
  /** What a lease must show, so that a stranger who took the port over is not mistaken for the keeper. */
  token: z.string(),
  /** Where its mongod listens, on 127.0.0.1. */
  mongodPort: z.number(),
  /** The process of its mongod. */
  mongodPid: z.number(),
  /** Of its mongod, such as `8.2.6`. */
  version: z.string(),
})

/**
 * How the processes of one DATA_DIR find the keeper of its database. It stays when the keeper ends: a mongod that
 * listens where the one before did is ready sooner, since its replica set need not be configured anew.
 */
export type KeeperRecord = z.output<typeof schema>

const fileOf = (dataDir: string) => path.join(dataDir, 'embedded.json')

/** @returns null without one, or when it was cut short by a full disk or a hard stop: then there is no keeper */
export function readRecord(dataDir: string): KeeperRecord | null {
  try {
    return schema.parse(JSON.parse(readFileSync(fileOf(dataDir), 'utf8')))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || error instanceof SyntaxError || error instanceof z.ZodError)
      return null
    throw error
  }
}

/** Readable by its owner only, and never seen half written. */
export function writeRecord(dataDir: string, record: KeeperRecord): void {
  const draft = `${fileOf(dataDir)}.${record.pid}`
  writeFileSync(draft, JSON.stringify(record), { mode: 0o600 })
  renameSync(draft, fileOf(dataDir))
}
