import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'
import type { Problem } from '../engine/types'
import { messageOf, UnrecordedError } from '../lib/errors'
import { agencyRegistry } from './agency-registry'
import { batchesOf } from './batches'
import { openClaims, type BatchReport, type Claims } from './claims'
import { keysOf, prepare, type Prepared } from './prepare'
import { publishArticle } from './publish'
import { ahead } from './read/ahead'
import { openReader } from './read/open-reader'
import { addFailure, addPlan, addReport, emptyReport } from './report'
import { isDiskFull, isUnreachable, withRetry } from './retry'
import { isCancelled, joinRun, recordRun, startRun, type BegunRun } from './run-record'
import type { LoadedDocument, Plan, RunReport } from './types'
import { writeBatch, type BatchContext } from './write-batch'

export interface ImportOptions {
  payload: Payload
  /** The documents from the first on, each time it is called: what others had claimed and left is looked for once more. */
  documents: () => AsyncIterable<LoadedDocument>
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
  /** Ends the run after the batch at hand; it can be resumed. */
  signal?: AbortSignal
  /** Threads that read; the machine's cores where nobody says. */
  workers?: number
  /** Documents that are written, or lost, together: at most a hundred, which is so where nobody says. */
  batch?: number
  /** How long a run waits for a database that is away, in milliseconds; two minutes where nobody says. */
  patience?: number
  /** Called with every plan before it is written, in its transaction, and not in a dry run: what it returns is written instead. */
  onPlanned?: (plan: Plan, req: Partial<PayloadRequest>) => Promise<Plan>
  /** Called with every document that has been written, in its transaction: what it throws takes the document back. */
  onWritten?: (plan: Plan, req: Partial<PayloadRequest>) => Promise<void>
  /** Called with what is done, or would be, of every document. */
  onPlan?: (plan: Plan) => void
  /** Called with every document that is not in, and can be given once more. */
  onFailed?: (document: LoadedDocument) => void
  /**
   * Called after every batch with what this process has done so far; the next batch is written when it is done. Of the problems
   * only those of documents that are not in: all of them are kept with the batches, and not in memory. A dry run, which
   * keeps nothing, has them all.
   */
  onProgress?: (report: RunReport, documents: number) => void | Promise<void>
}

/** A run tells that it is alive, and how far it is, this often … */
const HEARTBEAT_MS = 5_000
/** … and takes no more than a twentieth of its time for it: the sum goes over all batches of the run. */
const HEARTBEAT_SHARE = 20

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
 * A run that is cancelled, or told to stop by its signal, ends with the batch at hand, too.
 *
 * Several processes may share a run: what one has claimed, the others pass over, and take over when it dies.
 *
 * @returns the run's id and what it did, counted in content documents, in all processes that share it; only what this one did
 *   where the database went away
 * @throws UsageError when there is no such run to be resumed; UnrecordedError when the database goes away behind the last batch;
 *   whatever MongoDB says when a run cannot even begin
 */
export async function importDocuments(options: ImportOptions): Promise<RunReport> {
  const { payload, dryRun, resume, patience } = options
  if (dryRun) return (await passes(options, { id: '', startedAt: new Date() }, null)).report
  const begun = await withRetry(() => (resume ? joinRun(options) : startRun(options)), 0)
  const run = begun.id
  const claims = openClaims(payload, run)
  try {
    const { report, end } = await passes(options, begun, claims)
    if (end === 'database away') return report
    if (end !== 'all in') await withRetry(() => claims.giveBack(), patience)
    const total = await withRetry(() => claims.total(), patience)
    await recordRun(payload, run, end === 'all in' ? finished(total) : { status: end }, patience)
    return total
  } catch (error) {
    if (!isUnreachable(error)) throw error
    const { why, advice } = awayWords(error, run)
    throw new UnrecordedError(
      `${why} before the end of the run could be noted; what was read until then is in. ${advice}`,
    )
  } finally {
    claims.close()
  }
}

/** What the record says of a run whose documents are all done with. */
function finished({ counts }: RunReport) {
  const now = new Date()
  const areIn = counts.created + counts.updated + counts.unchanged > 0
  const status: 'failed' | 'done' = counts.failed > 0 && !areIn ? 'failed' : 'done'
  return { status, finishedAt: now, heartbeatAt: now }
}

/** What passes came to, and why they ended. */
interface Passed {
  report: RunReport
  end: 'all in' | 'database away' | 'interrupted' | 'cancelled'
}

/** Goes through the documents until all of them are in, by this process or another. */
async function passes(
  options: ImportOptions,
  { id: run, startedAt }: BegunRun,
  claims: Claims | null,
): Promise<Passed> {
  const { payload, documents, batch: most, onProgress, onFailed } = options
  const { workers = availableParallelism() } = options
  const report = emptyReport(run)
  const agencies = await agencyRegistry(payload, startedAt)
  const context = { options, agencies, planned: new Set<string>() }
  const reader = openReader(workers, agencies)
  let count = 0
  let nextBeat = Date.now() + HEARTBEAT_MS
  try {
    for (let left = true; left;) {
      left = false
      const batches = batchesOf(documents(), most)
      for await (const prepared of ahead(
        batches,
        (b) => prepare(b, options, reader, claims),
        AHEAD,
      )) {
        if (prepared.claim !== 'mine') {
          left ||= prepared.claim === 'theirs'
          continue
        }
        const { batch } = prepared
        try {
          if (prepared.away) throw prepared.away
          const own = emptyReport(run)
          const done = await importBatch(prepared, { ...context, report: own }, claims)
          addReport(report, claims ? { ...done, problems: own.problems } : done)
        } catch (error) {
          if (!isUnreachable(error)) throw error
          const problem = awayProblem(error, run)
          for (const { sourceKey } of batch) addFailure(report, { sourceKey, ...problem })
          batch.forEach((one) => onFailed?.(one))
          return { report, end: 'database away' }
        }
        count += batch.length
        await onProgress?.(report, count)
        if (claims && (await wasCancelled(payload, run))) return { report, end: 'cancelled' }
        if (options.signal?.aborted) return { report, end: 'interrupted' }
        if (claims && Date.now() > nextBeat) {
          const start = Date.now()
          await tellHeartbeat(payload, run)
          const took = Date.now() - start
          nextBeat = Date.now() + Math.max(HEARTBEAT_MS, HEARTBEAT_SHARE * took)
        }
      }
      if (left) await sleep(PAUSE_MS)
    }
  } finally {
    await reader.close()
  }
  return { report, end: 'all in' }
}

/** What cannot be asked while the database is away is asked behind the next batch, which waits for it. */
async function wasCancelled(payload: Payload, run: string): Promise<boolean> {
  try {
    return await withRetry(() => isCancelled(payload, run), 0)
  } catch (error) {
    if (!isUnreachable(error)) throw error
    return false
  }
}

/** What cannot be told while the database is away is told the next time; the next batch waits for it. */
async function tellHeartbeat(payload: Payload, run: string): Promise<void> {
  try {
    await recordRun(payload, run, { heartbeatAt: new Date() }, 0)
  } catch (error) {
    if (!isUnreachable(error)) throw error
  }
}

/** @returns the problem of each document at hand */
function awayProblem(error: unknown, run: string): Problem {
  const { why, advice } = awayWords(error, run)
  return {
    code: isDiskFull(error) ? 'disk-full' : 'database-away',
    message: `${why}: this document and those after it are not in. ${advice}`,
    lines: [1, 1],
  }
}

/** What happened to the database, and what to do about it, in words for who started the run. */
function awayWords(error: unknown, run: string): { why: string; advice: string } {
  return isDiskFull(error)
    ? {
        why: 'MongoDB has no room left on its disk',
        advice: `Make room there and go on with --resume ${run}.`,
      }
    : { why: 'MongoDB went away', advice: `Go on with --resume ${run}.` }
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
  const isIn = new Set(plans.map(({ sourceKey }) => sourceKey))
  for (const one of batch) if (!isIn.has(one.sourceKey)) options.onFailed?.(one)
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
  const refused = await publishArticle(options.payload, plan, { run: report.run }).catch(
    (error: unknown) => {
      if (isUnreachable(error)) throw error
      return [messageOf(error)]
    },
  )
  if (refused === null) return
  const message = `Imported as a draft, not published: ${refused.join(' ')}`
  report.problems.push({
    sourceKey: plan.sourceKey,
    code: 'not-published',
    message,
    lines: [1, 1],
  })
}
