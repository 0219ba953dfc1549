import type { Payload } from 'payload'
import { UsageError } from '../lib/errors'
import { documentId } from '../lib/ids'
import { objectId, rawCollection } from './raw'
import { withRetry } from './retry'
import type { ImportOptions } from './run'
import type { RunReport } from './types'

/** The run's record is one document of at most 16 MB, so it keeps this many problems; the report has all. */
const RECORDED_PROBLEMS = 1_000

/** A run and when it began. */
export interface BegunRun {
  id: string
  startedAt: Date
}

/** Begins a new run. */
export async function startRun({ payload, origin, user }: ImportOptions): Promise<BegunRun> {
  const startedAt = new Date()
  const now = startedAt.toISOString()
  const { id } = await payload.create({
    collection: 'imports',
    data: { origin, status: 'running', startedAt: now, heartbeatAt: now, user },
    depth: 0,
    overrideAccess: true,
  })
  return { id, startedAt }
}

/**
 * Takes part in a run that is going on or was interrupted.
 *
 * @throws UsageError where there is no such run, or it was taken back
 */
export async function joinRun(payload: Payload, run: string): Promise<BegunRun> {
  const isId = /^[0-9a-f]{24}$/.test(run)
  const common = { collection: 'imports', id: run, depth: 0, overrideAccess: true } as const
  const known = isId ? await payload.findByID({ ...common, disableErrors: true }) : null
  if (known === null) throw new UsageError(`There is no run ${run}: slugline runs lists them.`)
  if (known.status === 'undone') throw new UsageError(`Run ${run} was taken back: import anew.`)
  const data = { status: 'running', heartbeatAt: new Date().toISOString() } as const
  await payload.update({ ...common, data })
  return { id: run, startedAt: new Date(known.startedAt ?? known.createdAt) }
}

/** What else is known of a run. */
interface RunState {
  status?: 'done' | 'failed'
  heartbeatAt: Date
  finishedAt?: Date
}

/** Notes in the run's record how far it is; past Payload, which walks a thousand problems for a second. */
export async function recordRun(
  payload: Payload,
  { run, counts, problems }: RunReport,
  state: RunState,
): Promise<void> {
  const kept = problems
    .slice(0, RECORDED_PROBLEMS)
    .map((problem, index) => ({ ...problem, id: documentId('row', run, String(index)) }))
  const countsByPath = Object.entries(counts).map(([name, count]) => [`counts.${name}`, count])
  const record = { ...state, ...Object.fromEntries(countsByPath), problems: kept }
  await withRetry(() =>
    rawCollection(payload, 'imports').updateOne(
      { _id: objectId(payload, run) },
      { $set: { ...record, updatedAt: new Date() } },
    ),
  )
}
