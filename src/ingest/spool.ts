import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Payload } from 'payload'
import { importSpool, spoolId } from '../lib/import-spool'
import { splitLines } from './load/lines'
import type { LoadedDocument } from './types'

/**
 * Keeps documents for a run that reads them later, maybe more than once and in another process. One of them is in
 * memory at a time.
 *
 * @returns how many they are
 */
export async function spoolDocuments(
  payload: Payload,
  run: string,
  documents: AsyncIterable<LoadedDocument>,
): Promise<number> {
  let count = 0
  async function* lines() {
    for await (const document of documents) {
      count++
      // How it was given is nothing that another process could follow.
      yield `${JSON.stringify({ ...document, given: undefined })}\n`
    }
  }
  await pipeline(
    Readable.from(lines()),
    importSpool(payload).openUploadStreamWithId(spoolId(payload, run), run),
  )
  return count
}

/** The documents that were kept for a run, one by one. */
export async function* spooledDocuments(
  payload: Payload,
  run: string,
): AsyncGenerator<LoadedDocument> {
  const stream = importSpool(payload).openDownloadStream(spoolId(payload, run))
  for await (const { bytes } of splitLines(stream, Infinity)) {
    yield JSON.parse(new TextDecoder().decode(bytes ?? undefined)) as LoadedDocument
  }
}
