import fs from 'node:fs'
import path from 'node:path'
import type { LoadedDocument } from '../types'
import { collect } from './collect'
import { NDJSON, STDIN, extensionOf } from './files'
import { loadBytes } from './load-bytes'
import { keyOf, loadFile } from './load-file'
import { loadNdjson } from './ndjson'
import { tooLarge, unreadable } from './problems'
import { MEGABYTE } from '../../lib/megabyte'

/**
 * Reads documents one by one; only one is in memory at a time.
 *
 * @param files from `expandPaths`; "-" is standard input: NDJSON if it starts with "{", else one plain text
 * @param maxMegabytes a larger document is refused (10⁶ bytes)
 * @returns documents, and for each that cannot be read the reason as a problem
 */
export async function* loadDocuments(
  files: readonly string[],
  maxMegabytes: number,
): AsyncGenerator<LoadedDocument> {
  for (const file of files) {
    if (file === STDIN) yield* loadStdin(maxMegabytes)
    else if (extensionOf(file) === NDJSON) yield* loadNdjsonFile(file, maxMegabytes)
    else yield await loadFile(file, maxMegabytes)
  }
}

/** A file that breaks off in the middle costs its rest, and not the run. */
async function* loadNdjsonFile(file: string, maxMegabytes: number): AsyncGenerator<LoadedDocument> {
  try {
    // A line may name a file: whoever may read this one chose it, and could name that one as well.
    const openPath = (named: string, key: string) => loadFile(named, maxMegabytes, key)
    yield* loadNdjson(fs.createReadStream(file), keyOf(file), maxMegabytes, openPath)
  } catch (error) {
    yield { sourceKey: file, filename: path.basename(file), problem: unreadable(error) }
  }
}

async function* loadStdin(maxMegabytes: number): AsyncGenerator<LoadedDocument> {
  const maxBytes = maxMegabytes * MEGABYTE
  const chunks = process.stdin[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  const first = await chunks.next()
  const rest: AsyncIterable<Buffer> = {
    async *[Symbol.asyncIterator]() {
      if (!first.done) yield first.value
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
    },
  }
  const startsWithObject = !first.done && /^\uFEFF?\s*\{/.test(first.value.toString('utf8'))
  if (startsWithObject) return yield* loadNdjson(rest, STDIN, maxMegabytes)

  const bytes = await collect(rest, maxBytes)
  if (bytes) yield await loadBytes(bytes, {}, maxMegabytes)
  else yield { sourceKey: STDIN, filename: null, problem: tooLarge(1, maxBytes) }
}
