import type { Payload } from 'payload'
import { importDocuments, type ImportOptions } from '../../src/ingest/run'
import type { IncomingDocument, RunReport } from '../../src/ingest/types'

/** Imports documents in this process, as a script does that leaves everything as it is by default. */
export const importAll = (
  payload: Payload,
  documents: readonly IncomingDocument[],
  options: Partial<ImportOptions> = {},
): Promise<RunReport> =>
  importDocuments({
    payload,
    documents: () => each(documents),
    origin: 'cli',
    user: null,
    publish: false,
    dryRun: false,
    workers: 1,
    ...options,
  })

async function* each<T>(items: readonly T[]) {
  yield* items
}
