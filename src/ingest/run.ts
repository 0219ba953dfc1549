import type { Payload } from 'payload'
import type { Agency } from '../engine/types'
import { messageOf } from '../lib/errors'
import { agencyRegistry } from './agency-registry'
import { applyPlan } from './apply'
import { planDocument } from './plan'
import { publishArticle } from './publish'
import { addFailure, addPlan, emptyReport } from './report'
import { isTooLarge, isUnreachable, withRetry } from './retry'
import { inTransaction } from './transaction'
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
  /** Called after every document with the report so far. */
  onProgress?: (report: RunReport, documents: number) => void
}

/** A run tells that it is alive, and how far it is, this often. */
const HEARTBEAT_MS = 5_000

/** The run's record is one document of at most 16 MB, so it keeps this many problems; the report has all. */
const RECORDED_PROBLEMS = 1_000

/**
 * Imports documents one after the other: plan, apply, report.
 *
 * One bad document never stops the run: it is counted as failed and told in the report. When the database goes
 * away the run ends with the document at hand; what is in stays in.
 *
 * @returns the run's id and what it did, counted in content documents
 * @throws only when the run cannot even begin
 */
export async function importDocuments(options: ImportOptions): Promise<RunReport> {
  const { payload, dryRun, onProgress } = options
  const run = dryRun ? '' : await withRetry(() => startRun(options))
  const report = emptyReport(run)
  const context: Context = {
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

  for await (const incoming of options.documents) {
    count++
    try {
      discarded += await importOne(incoming, context)
      onProgress?.(report, count)
      if (Date.now() - beat > HEARTBEAT_MS) {
        beat = Date.now()
        await record({ heartbeatAt: new Date(beat).toISOString() })
      }
    } catch (error) {
      if (!isUnreachable(error)) throw error
      const message =
        'MongoDB went away: this document and those after it are not in. Import again to go on.'
      addFailure(report, {
        sourceKey: incoming.sourceKey,
        code: 'database-away',
        message,
        lines: [1, 1],
      })
      return report
    }
  }

  const finishedAt = new Date().toISOString()
  const status = count > 0 && report.counts.failed === count ? 'failed' : 'done'
  await record({ status, finishedAt, heartbeatAt: finishedAt })
  return report
}

interface Context {
  options: ImportOptions
  report: RunReport
  agencies: readonly Agency[]
  /** Documents that a dry run would have created by now. */
  planned: Set<string>
}

/**
 * @returns how many blocks of the document stay out of the article
 * @throws only when the database is away
 */
async function importOne(
  incoming: IncomingDocument | UnreadableDocument,
  context: Context,
): Promise<number> {
  const { options, report } = context
  const { sourceKey } = incoming
  const fail = (code: string, message: string) =>
    addFailure(report, { sourceKey, code, message, lines: [1, 1] })
  if ('problem' in incoming) {
    addFailure(report, { sourceKey, ...incoming.problem })
    return 0
  }

  let plan: Plan
  try {
    plan = await writeOne(incoming, context)
  } catch (error) {
    if (isUnreachable(error)) throw error
    const reason = isTooLarge(error)
      ? 'with its reading it is too large for a MongoDB document (16 MB). Split it.'
      : messageOf(error)
    fail('not-written', `Not imported: ${reason} Nothing of it was written.`)
    return 0
  }
  addPlan(report, plan)

  if (options.publish && !options.dryRun) {
    const refusal = await publishArticle(options.payload, plan).catch((error: unknown) => {
      if (isUnreachable(error)) throw error
      return messageOf(error)
    })
    if (refusal !== null) {
      const message = `Imported as a draft, not published: ${refusal}`
      report.problems.push({ sourceKey, code: 'not-published', message, lines: [1, 1] })
    }
  }
  return plan.discardedBlocks
}

async function writeOne(
  incoming: IncomingDocument,
  { options: { payload, dryRun, user }, report, agencies, planned }: Context,
): Promise<Plan> {
  if (dryRun) return foresee(await planDocument(payload, incoming, agencies, {}), planned)
  return inTransaction(payload, async (req) => {
    const plan = await planDocument(payload, incoming, agencies, req)
    await applyPlan(payload, plan, { importId: report.run, user }, req)
    return plan
  })
}

/** A dry run writes nothing, so what one document would create must be known to the next. */
function foresee(plan: Plan, planned: Set<string>): Plan {
  const changes = plan.changes.map((change) => {
    const key = `${change.collection}/${change.id}`
    if (change.outcome !== 'created' || !planned.has(key)) {
      planned.add(key)
      return change
    }
    return { ...change, outcome: 'unchanged' as const }
  })
  return { ...plan, changes }
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
