import type { LoadedDocument } from '../types'
import { collect } from './collect'
import { extensionOf, NDJSON } from './files'
import { loadBytes } from './load-bytes'
import { loadNdjson } from './ndjson'
import { tooLarge } from './problems'
import { MEGABYTE } from '../../lib/megabyte'

/**
 * Takes the documents of a file as it comes in: one, or of NDJSON a document a line.
 *
 * @param filename maybe with folders
 * @param maxMegabytes a larger document is refused (10⁶ bytes)
 */
export async function* loadStream(
  stream: AsyncIterable<Uint8Array>,
  filename: string,
  maxMegabytes: number,
): AsyncGenerator<LoadedDocument> {
  if (extensionOf(filename) === NDJSON) return yield* loadNdjson(stream, filename, maxMegabytes)
  const maxBytes = maxMegabytes * MEGABYTE
  const bytes = await collect(stream, maxBytes)
  if (bytes) yield await loadBytes(bytes, { filename }, maxMegabytes)
  else yield { sourceKey: filename, filename, problem: tooLarge(1, maxBytes) }
}
