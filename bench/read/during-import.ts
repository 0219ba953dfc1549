import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Payload } from 'payload'
import { inProject } from '../../scripts/bootstrap/project.mjs'
import { rawCollection } from '../../src/ingest/raw'
import { documents } from '../import/documents'

/** Progress, and the problems of a run. */
const MOST_OUTPUT = 100_000_000

/** Others than those that are there already. */
const SEED = 2

/** How often to look whether the import has begun to write. */
const LOOK_EVERY_MS = 50

/** What was done during an import, and how many documents came in meanwhile. */
interface DuringImport<T> {
  done: T
  documents: number
}

/**
 * Runs `slugline import` in a process of its own while something else is done: from its first batch on, since a process that starts
 * writes nothing. The work may take less time than the import, which is stopped then.
 *
 * @param payload on the same database
 * @param uri of the database
 * @param count of generated documents
 * @param work gets a promise of the import's end
 * @throws Error when the import fails
 */
export async function duringImport<T>(
  payload: Payload,
  uri: string,
  count: number,
  work: (ended: Promise<unknown>) => Promise<T>,
): Promise<DuringImport<T>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'slugline-bench-'))
  const file = path.join(folder, 'documents.ndjson')
  const batches = rawCollection(payload, 'import-batches')
  const batchesIn = () => batches.countDocuments({ state: 'done' })
  const documentsIn = () => rawCollection(payload, 'sources').countDocuments()
  try {
    await pipeline(Readable.from(lines(count)), createWriteStream(file))
    const before = await batchesIn()
    const command = [inProject('bin/slugline.mjs'), 'import', file, '--json']
    const ended = promisify(execFile)(process.execPath, command, {
      env: { ...process.env, MONGODB_URI: uri },
      maxBuffer: MOST_OUTPUT,
    })
    const { child } = ended
    const hasEnded = () => child.exitCode !== null || child.signalCode !== null
    const whileItRuns = async () => {
      try {
        while (!hasEnded() && (await batchesIn()) === before) await sleep(LOOK_EVERY_MS)
        const from = await documentsIn()
        const done = await work(ended)
        return { done, documents: (await documentsIn()) - from }
      } finally {
        child.kill('SIGKILL')
      }
    }
    const [done] = await Promise.all([
      whileItRuns(),
      ended.catch((error: unknown) => {
        if (child.signalCode !== 'SIGKILL') throw error
      }),
    ])
    return done
  } finally {
    await rm(folder, { recursive: true })
  }
}

function* lines(count: number) {
  for (const { sourceKey, text } of documents(count, { seed: SEED }))
    yield `${JSON.stringify({ id: sourceKey, text })}\n`
}
