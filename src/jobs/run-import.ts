import { availableParallelism } from 'node:os'
import type { PayloadRequest } from 'payload'
import { importDocuments } from '../ingest/run'
import { interruptRun } from '../ingest/run-record'
import { spooledDocuments } from '../ingest/spool'
import { idOf } from '../lib/id-of'
import { dropSpool } from '../lib/import-spool'
import { unfinished } from '../lib/import-status'
import { countImport } from './import-metrics'
import { IMPORTS_QUEUE } from './imports-queue'
import { keepAlive } from './keep-alive'

interface ImportJob {
  input: { import: string }
  job: { id: number | string }
  /** `context.stop`, an AbortSignal, ends the run after the batch at hand; another process goes on with it. */
  req: PayloadRequest
}

/**
 * Imports what was sent over HTTP. Two processes may be at it, and one may go on where another was killed: they share
 * the run as they do on the command line.
 *
 * @throws when the run ended before all was in, so that the queue tries again
 */
export async function runImport({ input, job, req }: ImportJob): Promise<void> {
  const { payload, context } = req
  const recordOf = () =>
    payload.findByID({
      collection: 'imports',
      id: input.import,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
    })
  const record = await recordOf()
  // Another one is over, or was cancelled while the job waited.
  if (record === null || !unfinished.includes(record.status)) return

  const endSigns = keepAlive(payload, job.id)
  const counted = countImport()
  try {
    await importDocuments({
      payload,
      documents: () => spooledDocuments(payload, record.id),
      origin: 'api',
      user: idOf(record.user),
      publish: record.publish ?? false,
      dryRun: false,
      resume: record.id,
      onProgress: counted.progress,
      // A server answers in this thread.
      workers: Math.max(2, availableParallelism() - 1),
      ...(context.stop instanceof AbortSignal && { signal: context.stop }),
    })
    const after = await recordOf()
    if (after?.status === 'running') throw new Error('MongoDB went away before all was in.')
    if (after?.status === 'done' || after?.status === 'failed') await dropSpool(payload, after.id)
    if (after?.status === 'interrupted')
      await payload.jobs.queue({ task: 'import', queue: IMPORTS_QUEUE, input })
  } catch (error) {
    await interruptRun(payload, record.id)
    throw error
  } finally {
    counted.end()
    endSigns()
  }
}
