import fs from 'node:fs'
import type { LoadedDocument } from '../ingest/types'
import { messageOf, UsageError } from '../lib/errors'

/** Takes down documents that are not in. */
export interface FailedFile {
  add: (document: LoadedDocument) => void
  close: () => void
}

/**
 * A file of the documents that failed, which `slugline import` takes again: NDJSON lines as they were, and for a file
 * a line with its path and key. It is written at once, so that it is true of a run that is killed as well.
 *
 * Not in it is what is too large to be kept, and plain text from standard input: the report names them.
 *
 * @throws UsageError for a file that cannot be written
 */
export function failedFile(path: string): FailedFile {
  const file = open(path)
  return {
    add: ({ given, sourceKey }) => {
      if (given === undefined) return
      const line = 'line' in given ? given.line : JSON.stringify({ id: sourceKey, ...given })
      fs.writeSync(file, Buffer.concat([Buffer.from(line), Buffer.from('\n')]))
    },
    close: () => fs.closeSync(file),
  }
}

function open(path: string): number {
  try {
    return fs.openSync(path, 'w')
  } catch (error) {
    throw new UsageError(`--failed ${path}: cannot be written (${messageOf(error)}).`)
  }
}
