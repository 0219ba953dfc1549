import { availableParallelism } from 'node:os'
import type { Payload } from 'payload'
import { messageOf } from '../lib/errors'
import { agencyRegistry } from './agency-registry'
import { batchesOf } from './batches'
import { writeBatch, type BatchContext } from './write-batch'
import { publishArticle } from './publish'
import { ahead } from './read/ahead'
import { openReader } from './read/open-reader'
import { readAhead, type ReadAhead } from './read/read-ahead'
import type { Reader } from './read/reader'
import { addFailure, addPlan, emptyReport } from './report'
import { isUnreachable, withRetry } from './retry'
import type { IncomingDocument, Plan, RunReport, UnreadableDocument } from './types'

export interface ImportOptions {
  payload: Payload
  documents: AsyncIterable<IncomingDocument | UnreadableDocument>
  /** Who started it. */
  origin: 'cli' | 'admin' | 'api'
  /** Id of the user who started it; null for a script. */
  user: string | null
  /** Publishes what is complete; what is not stays a draft, with the reason in the report. */
  publish: boolean
  /** Plans everything and writes nothing. */
  dryRun: boolean
  /** Threads that read; the machine's cores where nobody says. */
  workers?: number
  /** How long a run waits for a database that is away, in milliseconds; two minutes where nobody says. */
  patience?: number
  /** Called after every batch with the report so far. */
  onProgress?: (report: RunReport, documents: number) => void
}

/** A run tells that it is alive, and how far it is, this often. */
const HEARTBEAT_MS = 5_000

/** Batches that are read while one is written. */
const AHEAD = 2

/** The run's record is one document of at most 16 MB, so it keeps this many problems; the report has all. */
const RECORDED_PROBLEMS = 1_000

/**
 * Imports documents one after the other: plan, apply, report.
 *
 * One bad document never stops the run: it is counted as failed and told in the report. When the database goes
 * away the run waits for it, and ends with the batch at hand when it does not come back; what is in stays in.
 *
 * @returns the run's id and what it did, counted in content documents
 * @throws only when the run cannot even begin
 */
export async function importDocuments(options: ImportOptions): Promise<RunReport> {
  const { payload, dryRun, onProgress } = options
  const run = dryRun ? '' : await withRetry(() => startRun(options), 0)
  const report = emptyReport(run)
  const context: BatchContext = {
    options,
    report,
    agencies: await agencyRegistry(payload),
    planned: new Set(),
  }
  const record = (data: Record<string, unknown>) =>
    dryRun ? undefined : recordRun(payload, report, discarded, data)
  let discarded = 0
  let count = 0
  let beat = Date.now()

  const reader = openReader(options.workers ?? availableParallelism(), context.agencies)
  const begun = ahead(
    batchesOf(options.documents),
    (batch) => prepare(batch, payload, reader),
    AHEAD,
  )
  try {
    for await (const prepared of begun) {
      const { batch } = prepared
      count += batch.length
      try {
        discarded += await importBatch(prepared, context)
        onProgress?.(report, count)
        if (Date.now() - beat > HEARTBEAT_MS) {
          beat = Date.now()
          await record({ heartbeatAt: new Date(beat).toISOString() })
        }
      } catch (error) {
        if (!isUnreachable(error)) throw error
        const message =
          'MongoDB went away: this document and those after it are not in. Import again to go on.'
        for (const { sourceKey } of batch)
          addFailure(report, { sourceKey, code: 'database-away', message, lines: [1, 1] })
        return report
      }
    }
  } finally {
    await reader.close()
  }

  const finishedAt = new Date().toISOString()
  const status = count > 0 && report.counts.failed === count ? 'failed' : 'done'
  await record({ status, finishedAt, heartbeatAt: finishedAt })
  return report
}

interface Prepared {
  batch: readonly (IncomingDocument | UnreadableDocument)[]
  readable: readonly IncomingDocument[]
  readings: ReadAhead
}

/** Reads what a batch has to be read, which needs no turn. */
async function prepare(
  batch: Prepared['batch'],
  payload: Payload,
  reader: Reader,
): Promise<Prepared> {
  const readable = batch.flatMap((incoming) => ('problem' in incoming ? [] : [incoming]))
  const readings = readAhead(payload, readable, reader).catch((error: unknown) => {
    // Its turn comes, and with it the wait for the database.
    if (isUnreachable(error)) return new Map()
    throw error
  })
  return { batch, readable, readings: await readings }
}

/**
 * @returns how many blocks of the documents stay out of the articles
 * @throws only when the database is away
 */
async function importBatch(
  { batch, readable, readings }: Prepared,
  context: BatchContext,
): Promise<number> {
  const { options, report } = context
  for (const incoming of batch) {
    if ('problem' in incoming)
      addFailure(report, { sourceKey: incoming.sourceKey, ...incoming.problem })
  }
  const plans = await writeBatch(readable, readings, context)
  for (const plan of plans) {
    addPlan(report, plan)
    if (options.publish && !options.dryRun) await publish(plan, context)
  }
  return plans.reduce((sum, { discardedBlocks }) => sum + discardedBlocks, 0)
}

async function publish(plan: Plan, { options, report }: BatchContext): Promise<void> {
  const refusal = await publishArticle(options.payload, plan, report.run).catch(
    (error: unknown) => {
      if (isUnreachable(error)) throw error
      return messageOf(error)
    },
  )
  if (refusal === null) return
  const message = `Imported as a draft, not published: ${refusal}`
  report.problems.push({
    sourceKey: plan.sourceKey,
    code: 'not-published',
    message,
    lines: [1, 1],
  })
}

async function startRun({ payload, origin, user }: ImportOptions): Promise<string> {
  const now = new Date().toISOString()
  const { id } = await payload.create({
    collection: 'imports',
    data: { origin, status: 'running', startedAt: now, heartbeatAt: now, user },
    depth: 0,
    overrideAccess: true,
  })
  return id
}

async function recordRun(
  payload: Payload,
  report: RunReport,
  discardedBlocks: number,
  data: Record<string, unknown>,
): Promise<void> {
  const problems = report.problems
    .slice(0, RECORDED_PROBLEMS)
    .map((problem) => ({ ...problem, lines: [...problem.lines] }))
  await withRetry(() =>
    payload.update({
      collection: 'imports',
      id: report.run,
      data: { ...data, counts: { ...report.counts, discardedBlocks }, problems },
      depth: 0,
      overrideAccess: true,
    }),
  )
}
