import { writeFileSync } from 'node:fs'
import type { IncomingDocument } from '../../src/ingest/types'

/** Writes documents as a file that `slugline import` reads, one a line. */
export function writeNdjson(file: string, documents: readonly IncomingDocument[]): string {
  const lines = documents.map(({ sourceKey, document, corrected }) =>
    JSON.stringify({ id: sourceKey, text: document.text, ...corrected }),
  )
  writeFileSync(file, lines.join('\n'))
  return file
}
