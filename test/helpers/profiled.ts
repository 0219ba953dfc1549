import type { Payload } from 'payload'
import { databaseOf } from './stored'

/** A query as MongoDB's profiler notes it. */
export interface Profiled {
  ns: string
  docsExamined?: number
  nreturned?: number
  planSummary?: string
  hasSortStage?: boolean
}

/** @returns the queries that some work asks, `getMore` and counts included */
export async function profiled(
  payload: Payload,
  work: () => Promise<unknown>,
): Promise<Profiled[]> {
  const db = databaseOf(payload)
  await db.command({ profile: 0 })
  if ((await db.listCollections({ name: 'system.profile' }).toArray()).length > 0)
    await db.dropCollection('system.profile')
  // How a query was answered when a test before had other documents there is no matter here.
  for (const { name } of await db.listCollections({ type: 'collection' }).toArray())
    if (!name.startsWith('system.')) await db.command({ planCacheClear: name })
  await db.command({ profile: 2 })
  try {
    await work()
  } finally {
    await db.command({ profile: 0 })
  }
  // A command that the profiler cuts off may end within a character.
  const projection = {
    _id: 0,
    ns: 1,
    docsExamined: 1,
    nreturned: 1,
    planSummary: 1,
    hasSortStage: 1,
  }
  return await db
    .collection<Profiled>('system.profile')
    .find(
      {
        op: { $in: ['query', 'getmore', 'command'] },
        planSummary: { $exists: true },
        ns: { $not: /system\.profile$/ },
      },
      { projection },
    )
    .toArray()
}
