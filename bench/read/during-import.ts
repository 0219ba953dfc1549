import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { inProject } from '../../scripts/bootstrap/project.mjs'
import { documents } from '../import/documents'

/** Progress, and the problems of a run. */
const MOST_OUTPUT = 100_000_000

/** Others than those that are there already. */
const SEED = 2

/**
 * Runs `slugline import` in a process of its own while something else is done, which may take less time: the import is stopped then.
 *
 * @param uri of the database
 * @param count of generated documents
 * @param work gets a promise of the import's end
 * @throws Error when the import fails
 */
export async function duringImport<T>(
  uri: string,
  count: number,
  work: (ended: Promise<unknown>) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'slugline-bench-'))
  const file = path.join(folder, 'documents.ndjson')
  try {
    await pipeline(Readable.from(lines(count)), createWriteStream(file))
    const command = [inProject('bin/slugline.mjs'), 'import', file, '--json']
    const ended = promisify(execFile)(process.execPath, command, {
      env: { ...process.env, MONGODB_URI: uri },
      maxBuffer: MOST_OUTPUT,
    })
    const { child } = ended
    const [done] = await Promise.all([
      work(ended).finally(() => child.kill('SIGKILL')),
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
