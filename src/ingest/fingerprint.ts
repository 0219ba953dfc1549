import { createHash } from 'node:crypto'
import type { SourceDocument } from '../engine/types'

/**
 * What tells two versions of a document apart: its text, and what its markup says of it. A paragraph that has become
 * a heading is a change, though no word is another; that a block has moved within its file is none.
 *
 * @returns SHA-256; of plain text, that of the text alone
 */
export function fingerprint({ text, blocks, stated, embargoedUntil }: SourceDocument): string {
  const hash = createHash('sha256').update(text)
  for (const { kind, url, picture, lines } of blocks) {
    if (kind || url || picture) hash.update(JSON.stringify([lines, kind, url, picture]))
  }
  if (stated) hash.update(JSON.stringify(stated))
  if (embargoedUntil) hash.update(embargoedUntil)
  return hash.digest('hex')
}
