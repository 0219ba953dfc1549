import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { inProject } from '../../scripts/bootstrap/project.mjs'
import { documents } from '../import/documents'

/** Others than those that are there already. */
const SEED = 2

/**
 * Runs `slugline import` in a process of its own while something else is done.
 *
 * @param uri of the database
 * @param count of generated documents
 * @param work gets a promise of the import's end
 * @throws Error when not all documents are imported
 */
export async function duringImport<T>(
  uri: string,
  count: number,
  work: (ended: Promise<void>) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'slugline-bench-'))
  const file = path.join(folder, 'documents.ndjson')
  try {
    await pipeline(Readable.from(lines(count)), createWriteStream(file))
    return await work(imported(uri, file))
  } finally {
    await rm(folder, { recursive: true })
  }
}

function* lines(count: number) {
  for (const { sourceKey, text } of documents(count, { seed: SEED }))
    yield `${JSON.stringify({ id: sourceKey, text })}\n`
}

async function imported(uri: string, file: string): Promise<void> {
  const command = [inProject('bin/slugline.mjs'), 'import', file, '--json']
  const child = spawn(process.execPath, command, {
    env: { ...process.env, MONGODB_URI: uri },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`The import ended with ${code}; why is above.`)
}
