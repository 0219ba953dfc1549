import type { Payload } from 'payload'
import { agencyRegistry } from '../../src/ingest/agency-registry'
import { createLoop } from './create-loop'
import { importAll } from './import-all'
import { peakMegabytes } from './peak-megabytes'
import { syntheticIncoming } from './synthetic-incoming'
import type { Outcome, Task } from './task'
import { timed } from './timed'

/** So much of what goes before is written as the rest will be: that code has to be compiled, too. */
const WARM = 0.1

/** Writes documents one by one into a database that has some already. */
export async function loopTask(
  payload: Payload,
  { before, count }: Extract<Task, { way: 'loop' }>,
): Promise<Outcome> {
  const warm = Math.ceil(before * WARM)
  await importAll(payload, syntheticIncoming(before - warm), 1)
  const agencies = await agencyRegistry(payload, new Date())
  await createLoop(payload, syntheticIncoming(warm, before - warm), agencies)

  const documents = syntheticIncoming(count, before)
  let created = 0
  const { seconds, processorSeconds } = await timed(async () => {
    created = await createLoop(payload, documents, agencies)
  })
  return {
    documentsPerSecond: count / seconds,
    contentPerArticle: created / count,
    peakMegabytes: peakMegabytes(),
    processorMs: (processorSeconds * 1000) / count,
  }
}
