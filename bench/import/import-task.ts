import type { Payload } from 'payload'
import { read } from '../../src/engine'
import type { RunReport } from '../../src/ingest/types'
import { importAll } from './import-all'
import { peakMegabytes } from './peak-megabytes'
import { syntheticIncoming } from './synthetic-incoming'
import type { Outcome, Task } from './task'
import { timed } from './timed'

/** Imports documents into a database that has some already, and then all of them once more. */
export async function importTask(
  payload: Payload,
  { before, count, workers }: Extract<Task, { way: 'import' }>,
): Promise<Outcome> {
  await importAll(payload, syntheticIncoming(before), workers)
  // Made before the clock runs: what is measured is the import.
  const documents = syntheticIncoming(count, before)

  const reports: RunReport[] = []
  const once = () => timed(async () => reports.push(await importAll(payload, documents, workers)))
  const first = await once()
  const again = await once()
  const peak = peakMegabytes()
  const reading = await timed(async () => documents.forEach(({ document }) => read(document)))
  const created = reports[0]?.counts.created ?? 0
  return {
    documentsPerSecond: count / first.seconds,
    againPerSecond: count / again.seconds,
    contentPerArticle: created / count,
    peakMegabytes: peak,
    processorMs: (first.processorSeconds * 1000) / count,
    readingMs: (reading.seconds * 1000) / count,
  }
}
