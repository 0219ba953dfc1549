import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'
import { messageOf } from '../lib/errors'
import { agencyRegistry } from './agency-registry'
import { batchesOf } from './batches'
import { openClaims, type BatchReport, type Claim, type Claims } from './claims'
import { fingerprint } from './fingerprint'
import { publishArticle } from './publish'
import { ahead } from './read/ahead'
import { openReader } from './read/open-reader'
import { readAhead, type ReadAhead } from './read/read-ahead'
import type { Reader } from './read/reader'
import { addFailure, addPlan, addReport, emptyReport } from './report'
import { isUnreachable, withRetry } from './retry'
import { joinRun, recordRun, startRun, type BegunRun } from './run-record'
import type { IncomingDocument, Plan, RunReport, UnreadableDocument } from './types'
import { writeBatch, type BatchContext } from './write-batch'

export interface ImportOptions {
  payload: Payload
  /** The documents from the first on, each time it is called: what others had claimed and left is looked for once more. */
  documents: () => AsyncIterable<IncomingDocument | UnreadableDocument>
  /** Who started it. */
  origin: 'cli' | 'admin' | 'api'
  /** Id of the user who started it; null for a script. */
  user: string | null
  /** Publishes what is complete; what is not stays a draft, with the reason in the report. */
  publish: boolean
  /** Plans everything and writes nothing. */
  dryRun: boolean
  /** A run to take part in, with the same documents: one that goes on elsewhere, or was interrupted. */
  resume?: string
  /** Threads that read; the machine's cores where nobody says. */
  workers?: number
  /** How long a run waits for a database that is away, in milliseconds; two minutes where nobody says. */
  patience?: number
  /** Called with what is done, or would be, of every document. */
  onPlan?: (plan: Plan) => void
  /** Called after every batch with the report so far; the next one is written when it is done. */
  onProgress?: (report: RunReport, documents: number) => void | Promise<void>
}

/** A run tells that it is alive, and how far it is, this often. */
const HEARTBEAT_MS = 5_000

/** Batches that are read while one is written. */
const AHEAD = 2

/** Before it is asked again whether the batches of others are done. */
const PAUSE_MS = 1_000

/**
 * Imports documents: a batch is read while another is planned and written.
 *
 * One bad document never stops the run: it is counted as failed and told in the report. When the database goes
 * away the run waits for it, and ends with the batch at hand when it does not come back; what is in stays in.
 *
 * Several processes may share a run: what one has claimed, the others pass over, and take over when it dies.
 *
 * @returns the run's id and what it did, counted in content documents; of a run that was resumed, by all processes
 * @throws UsageError when there is no such run to be resumed; whatever MongoDB says when a run cannot even begin
 */
export async function importDocuments(options: ImportOptions): Promise<RunReport> {
  const { payload, dryRun, resume } = options
  if (dryRun) return await passes(options, { id: '', startedAt: new Date() }, null)
  const begun = await withRetry(() => (resume ? joinRun(payload, resume) : startRun(options)), 0)
  const run = begun.id
  const claims = openClaims(payload, run)
  try {
    const report = await passes(options, begun, claims)
    const isAway = report.problems.some(({ code }) => code === 'database-away')
    if (isAway) return report
    const { discardedBlocks, ...total } = await withRetry(() => claims.total())
    const { counts } = total
    const all = { run, ...total, counts: { ...counts, discardedBlocks } }
    const finishedAt = new Date()
    const isIn = Object.values(counts).some((count) => count > 0 && count !== counts.failed)
    const status = counts.failed > 0 && !isIn ? 'failed' : 'done'
    await recordRun(payload, all, { status, finishedAt, heartbeatAt: finishedAt })
    return resume ? { run, ...total } : report
  } finally {
    claims.close()
  }
}

/** Goes through the documents until all of them are in, by this process or another. */
async function passes(
  options: ImportOptions,
  { id: run, startedAt }: BegunRun,
  claims: Claims | null,
): Promise<RunReport> {
  const { payload, documents, onProgress, workers = availableParallelism() } = options
  const report = emptyReport(run)
  const agencies = await agencyRegistry(payload, startedAt)
  const context = { options, agencies, planned: new Set<string>() }
  const reader = openReader(workers, agencies)
  let count = 0
  let beat = Date.now()
  try {
    for (let left = true; left;) {
      left = false
      const batches = batchesOf(documents())
      for await (const prepared of ahead(
        batches,
        (b) => prepare(b, payload, reader, claims),
        AHEAD,
      )) {
        if (prepared.claim !== 'mine') {
          left ||= prepared.claim === 'theirs'
          continue
        }
        const { batch } = prepared
        try {
          const done = await importBatch(prepared, { ...context, report: emptyReport(run) }, claims)
          addReport(report, done)
        } catch (error) {
          if (!isUnreachable(error)) throw error
          for (const { sourceKey } of batch) {
            const message = `MongoDB went away: this document and those after it are not in. Go on with --resume ${run}.`
            addFailure(report, { sourceKey, code: 'database-away', message, lines: [1, 1] })
          }
          return report
        }
        count += batch.length
        await onProgress?.(report, count)
        if (claims && Date.now() - beat > HEARTBEAT_MS) {
          beat = Date.now()
          await recordRun(payload, report, { heartbeatAt: new Date(beat) })
        }
      }
      if (left) await sleep(PAUSE_MS)
    }
  } finally {
    await reader.close()
  }
  return report
}

interface Prepared {
  batch: readonly (IncomingDocument | UnreadableDocument)[]
  claim: Claim
  readable: readonly IncomingDocument[]
  readings: ReadAhead
}

/** A document of another text is another one: it is imported, even where a run has passed its batch. */
const keysOf = (batch: Prepared['batch']) =>
  batch.map((one) =>
    'problem' in one ? one.sourceKey : `${one.sourceKey} ${fingerprint(one.document)}`,
  )

/** Claims a batch and reads what has to be read of it, which needs no turn. */
async function prepare(
  batch: Prepared['batch'],
  payload: Payload,
  reader: Reader,
  claims: Claims | null,
): Promise<Prepared> {
  const claim = claims ? await withRetry(() => claims.take(keysOf(batch))) : 'mine'
  if (claim !== 'mine') return { batch, claim, readable: [], readings: new Map() }
  const readable = batch.flatMap((incoming) => ('problem' in incoming ? [] : [incoming]))
  const readings = readAhead(payload, readable, reader).catch((error: unknown) => {
    // Its turn comes, and with it the wait for the database.
    if (isUnreachable(error)) return new Map()
    throw error
  })
  return { batch, claim, readable, readings: await readings }
}

/**
 * @returns what became of the batch
 * @throws only when the database is away
 */
async function importBatch(
  { batch, readable, readings }: Prepared,
  context: BatchContext,
  claims: Claims | null,
): Promise<BatchReport> {
  const { options, report } = context
  for (const incoming of batch) {
    if ('problem' in incoming)
      addFailure(report, { sourceKey: incoming.sourceKey, ...incoming.problem })
  }
  const complete = (plans: readonly Plan[], req: Partial<PayloadRequest>) =>
    claims?.complete(keysOf(batch), withPlans(report, plans), req)
  // Published is what is in; until then the batch is not done.
  const { plans, isComplete } = await writeBatch(
    readable,
    readings,
    context,
    options.publish ? null : complete,
  )
  if (!options.dryRun && options.publish) for (const plan of plans) await publish(plan, context)
  for (const plan of plans) options.onPlan?.(plan)
  if (!isComplete) await withRetry(async () => complete(plans, {}))
  return withPlans(report, plans)
}

/** What a batch came to: what had failed before, and what its plans did. */
function withPlans(
  { run, counts, byCollection, problems }: RunReport,
  plans: readonly Plan[],
): BatchReport {
  const report = {
    run,
    counts: { ...counts },
    byCollection: structuredClone(byCollection),
    problems: [...problems],
  }
  for (const plan of plans) addPlan(report, plan)
  const discardedBlocks = plans.reduce((sum, plan) => sum + plan.discardedBlocks, 0)
  return { ...report, discardedBlocks }
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
