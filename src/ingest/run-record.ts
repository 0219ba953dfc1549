import type { Payload } from 'payload'
import { UsageError } from '../lib/errors'
import { documentId, isId } from '../lib/ids'
import type { Import } from '../payload-types'
import { objectId, rawCollection } from './raw'
import { withRetry } from './retry'
import type { ImportOptions } from './run'
import { runProgress } from './run-progress'

/** The run's record is one document of at most 16 MB, so it keeps this many problems; the report has all. */
const RECORDED_PROBLEMS = 1_000

/** A run and when it began. */
export interface BegunRun {
  id: string
  startedAt: Date
}

/** Begins a new run. */
export async function startRun({
  payload,
  origin,
  user,
  publish,
}: ImportOptions): Promise<BegunRun> {
  const startedAt = new Date()
  const now = startedAt.toISOString()
  const { id } = await payload.create({
    collection: 'imports',
    data: { origin, status: 'running', publish, startedAt: now, heartbeatAt: now, user },
    depth: 0,
    overrideAccess: true,
  })
  return { id, startedAt }
}

/**
 * Takes part in a run that is going on, was interrupted, or is planned. Who types its id may mean a cancelled one, too;
 * a job may have been waiting since before somebody cancelled it.
 *
 * @throws UsageError where there is no such run, or it was taken back or cancelled
 */
export async function joinRun({ payload, origin, resume = '' }: ImportOptions): Promise<BegunRun> {
  const none = new UsageError(`There is no run ${resume}: slugline runs lists them.`)
  if (!isId(resume)) throw none
  const _id = objectId(payload, resume)
  const runs = rawCollection(payload, 'imports')
  const over = origin === 'api' ? ['undone', 'cancelled'] : ['undone']
  const now = new Date()
  // One step: who cancels it comes before, or after and is heard.
  const joined = await runs.findOneAndUpdate(
    { _id, status: { $nin: over } },
    { $set: { status: 'running', heartbeatAt: now, updatedAt: now } },
  )
  if (joined === null) {
    const known = await runs.findOne({ _id }, { projection: { status: 1 } })
    if (known === null) throw none
    const how = known.status === 'undone' ? 'taken back: import anew' : 'cancelled'
    throw new UsageError(`Run ${resume} was ${how}.`)
  }
  // A planned run begins when somebody takes it up.
  if (!joined.startedAt) await runs.updateOne({ _id }, { $set: { startedAt: now } })
  return { id: resume, startedAt: (joined.startedAt as Date | null | undefined) ?? now }
}

/**
 * Notes in the run's record how far all processes that share it are; of what else it says, nothing is touched.
 *
 * @param patience how long the database may be away, in milliseconds; as long as a run waits where nobody says
 */
export async function recordRun(
  payload: Payload,
  run: string,
  data: { status?: Import['status']; heartbeatAt?: Date; finishedAt?: Date },
  patience?: number,
): Promise<void> {
  const note = async () => {
    const { done, problems, ...progress } = await runProgress(payload, run, RECORDED_PROBLEMS)
    const rows = problems.map((problem, index) => ({
      id: documentId('row', run, 'problems', String(index)),
      ...problem,
    }))
    const updatedAt = new Date()
    await rawCollection(payload, 'imports').updateOne(
      { _id: objectId(payload, run) },
      { $set: { ...data, ...progress, problems: rows, 'documents.done': done, updatedAt } },
    )
  }
  await withRetry(note, patience)
}

/** Notes of a run that it ended before all was in. */
export async function interruptRun(payload: Payload, run: string): Promise<void> {
  await rawCollection(payload, 'imports').updateOne(
    { _id: objectId(payload, run), status: 'running' },
    { $set: { status: 'interrupted', updatedAt: new Date() } },
  )
}

/** Whether somebody has cancelled a run. */
export async function isCancelled(payload: Payload, run: string): Promise<boolean> {
  const cancelled = { _id: objectId(payload, run), status: 'cancelled' }
  return (await rawCollection(payload, 'imports').countDocuments(cancelled)) > 0
}
