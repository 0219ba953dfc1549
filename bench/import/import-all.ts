import type { Payload } from 'payload'
import { importDocuments } from '../../src/ingest/run'
import type { IncomingDocument, RunReport } from '../../src/ingest/types'

/**
 * Imports documents as a command line does.
 *
 * @throws Error when a document does not come in: what was measured would be something else
 */
export async function importAll(
  payload: Payload,
  documents: readonly IncomingDocument[],
  workers: number,
): Promise<RunReport> {
  const report = await importDocuments({
    payload,
    documents: () => each(documents),
    origin: 'cli',
    user: null,
    publish: false,
    dryRun: false,
    workers,
  })
  const [failed] = report.problems
  if (report.counts.failed > 0)
    throw new Error(`${failed?.sourceKey} was not imported: ${failed?.message}`)
  return report
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}
