import { createHash } from 'node:crypto'
import { formatOf, type Format } from '../../engine/formats'
import { text } from '../../engine/formats/text'
import type { Corrected } from '../../engine/types'
import { INDEXED_LENGTH } from '../../lib/indexed-length'
import type { LoadedDocument } from '../types'
import { openDocument } from './open-document'
import { tooLarge } from './problems'
import { MEGABYTE } from '../../lib/megabyte'

/** What is told of a document that comes without a file. */
export interface Told {
  filename?: string | undefined
  sourceKey?: string | undefined
  /** Where somebody says so, whatever the name says. */
  format?: Format | undefined
  corrected?: Corrected | undefined
}

/**
 * Takes the bytes of one document.
 *
 * Its format is that of its name, plain text where that says nothing. What identifies it is the given key, else a name
 * that has folders in it; a bare name many documents may have, so that without more it is the text itself (SHA-256).
 *
 * @param maxMegabytes a larger document is refused (10⁶ bytes)
 */
export async function loadBytes(
  bytes: Uint8Array,
  { filename, sourceKey, format = formatOf(filename ?? '') ?? text, corrected = {} }: Told,
  maxMegabytes: number,
): Promise<LoadedDocument> {
  const isPath = filename?.includes('/') && filename.length <= INDEXED_LENGTH
  const key = sourceKey ?? (isPath ? filename : undefined)
  const about = {
    sourceKey: key ?? createHash('sha256').update(bytes).digest('hex'),
    filename: filename ?? null,
  }
  const maxBytes = maxMegabytes * MEGABYTE
  if (bytes.length > maxBytes) return { ...about, problem: tooLarge(1, maxBytes, bytes.length) }
  return await openDocument(bytes, format, { ...about, corrected })
}
