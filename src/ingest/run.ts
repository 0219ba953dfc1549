import type { Payload } from 'payload'
import { agencies as builtInAgencies } from '../engine/lexicon/agencies'
import type { Agency } from '../engine/types'
import { DatabaseError, messageOf } from '../lib/errors'
import { applyPlan } from './apply'
import { planDocument } from './plan'
import { publishArticle } from './publish'
import { addFailure, addPlan, addProblem, emptyReport } from './report'
import { isTooLarge, isUnreachable, withRetry } from './retry'
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

/**
 * Imports documents one after the other: plan, apply, report.
 *
 * One bad document never stops the run: it is counted as failed and told in the report.
 *
 * @returns the run's id and what it did, counted in content documents
 * @throws DatabaseError when the database goes away; what was imported by then is in
 */
export async function importDocuments(options: ImportOptions): Promise<RunReport> {
  const { payload, dryRun, onProgress } = options
  const run = dryRun ? '' : await withRetry(() => startRun(options))
  const report = emptyReport(run)
  const agencies = await registry(payload)
  const planned = new Set<string>()
  let discarded = 0
  let count = 0
  let beat = Date.now()

  try {
    for await (const incoming of options.documents) {
      discarded += await importOne(incoming, { options, report, agencies, planned })
      count++
      onProgress?.(report, count)
      if (!dryRun && Date.now() - beat > HEARTBEAT_MS) {
        beat = Date.now()
        await recordRun(payload, report, discarded, { heartbeatAt: new Date(beat).toISOString() })
      }
    }
  } catch (error) {
    if (isUnreachable(error)) {
      throw new DatabaseError(
        `MongoDB went away after ${count} ${count === 1 ? 'document' : 'documents'}, which are in. Import again to go on.`,
      )
    }
    if (!dryRun) await recordRun(payload, report, discarded, { status: 'interrupted' })
    throw error
  }

  if (!dryRun) {
    const finishedAt = new Date().toISOString()
    const status = count > 0 && report.counts.failed === count ? 'failed' : 'done'
    await recordRun(payload, report, discarded, { status, finishedAt, heartbeatAt: finishedAt })
  }
  return report
}

interface Context {
  options: ImportOptions
  report: RunReport
  agencies: readonly Agency[]
  /** Documents that a dry run would have created by now. */
  planned: Set<string>
}

/** @returns how many blocks of the document stay out of the article */
async function importOne(
  incoming: IncomingDocument | UnreadableDocument,
  { options, report, agencies, planned }: Context,
): Promise<number> {
  const { sourceKey } = incoming
  if ('problem' in incoming) {
    addFailure(report, { sourceKey, ...incoming.problem })
    return 0
  }

  try {
    const plan = options.dryRun
      ? foresee(await planDocument(options.payload, incoming, agencies), planned)
      : await withRetry(async () => {
          const decided = await planDocument(options.payload, incoming, agencies)
          await applyPlan(options.payload, decided, report.run)
          return decided
        })
    addPlan(report, plan)
    if (options.publish && !options.dryRun) await publishPlanned(options.payload, plan, report)
    return plan.discardedBlocks
  } catch (error) {
    if (isUnreachable(error)) throw error
    const reason = isTooLarge(error)
      ? 'with its reading it is too large for a MongoDB document (16 MB). Split it.'
      : messageOf(error)
    const message = `Not imported: ${reason} Nothing of it was written.`
    addFailure(report, { sourceKey, code: 'not-written', message, lines: [1, 1] })
    return 0
  }
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

async function publishPlanned(payload: Payload, plan: Plan, report: RunReport) {
  const refusal = await publishArticle(payload, plan.articleId)
  if (refusal === null) return
  const { sourceKey } = plan
  const message = `Imported as a draft, not published: ${refusal}`
  addProblem(report, { sourceKey, code: 'not-published', message, lines: [1, 1] })
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
  const problems = report.problems.map((problem) => ({ ...problem, lines: [...problem.lines] }))
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

/** The agencies that credit lines are taken apart with: the built-in ones, and what editors added or renamed. */
async function registry(payload: Payload): Promise<readonly Agency[]> {
  const { docs } = await payload.find({
    collection: 'agencies',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { name: true, aliases: true, category: true },
  })
  const edited = docs.map(({ name, aliases, category }) => ({
    name,
    aliases: aliases ?? [],
    category: category ?? 'other',
  }))
  const names = new Set(edited.map(({ name }) => name))
  return [...edited, ...builtInAgencies.filter(({ name }) => !names.has(name))]
}
