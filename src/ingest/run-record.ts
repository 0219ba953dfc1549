import type { Payload } from 'payload'
import { UsageError } from '../lib/errors'
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

/**
 * Notes in the run's record how far it is.
 *
 * @param patience how long the database may be away, in milliseconds; as long as a run waits where nobody says
 */
export async function recordRun(
  payload: Payload,
  { run, counts, problems }: RunReport,
  data: Record<string, unknown>,
  patience?: number,
): Promise<void> {
  const kept = problems
    .slice(0, RECORDED_PROBLEMS)
    .map((problem) => ({ ...problem, lines: [...problem.lines] }))
  await withRetry(
    () =>
      payload.update({
        collection: 'imports',
        id: run,
        data: { ...data, counts, problems: kept },
        depth: 0,
        overrideAccess: true,
      }),
    patience,
  )
}
