import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { syntheticIncoming } from '../../bench/import/synthetic-incoming'
import { importAll } from '../helpers/import-all'
import { newsroom } from '../helpers/payload'

let payload: Payload

beforeAll(async () => {
  ;({ payload } = await newsroom({ users: false }))
})

/** What a query may look at besides what it finds: a row under two keys, or one that is wanted of another collection. */
const BESIDES = 2

/** A query as MongoDB's profiler notes it. */
interface Profiled {
  ns: string
  docsExamined?: number
  nreturned?: number
  planSummary?: string
}

async function profiled(work: () => Promise<unknown>): Promise<Profiled[]> {
  const { db } = (payload.db as unknown as MongooseAdapter).connection
  if (!db) throw new Error('There is no connection.')
  await db.command({ profile: 2 })
  try {
    await work()
  } finally {
    await db.command({ profile: 0 })
  }
  const op = { $in: ['query', 'getmore'] }
  // A command that the profiler cuts off may end within a character.
  const fields = { ns: 1, docsExamined: 1, nreturned: 1, planSummary: 1 }
  return await db
    .collection<Profiled>('system.profile')
    .find({ op, docsExamined: { $exists: true } }, { projection: fields })
    .toArray()
}

test('an import looks at what it looks for, however much is there', async () => {
  const documents = syntheticIncoming(220)
  await importAll(payload, documents.slice(0, 200), { workers: 1 })

  const queries = await profiled(() => importAll(payload, documents.slice(200), { workers: 1 }))

  expect(queries.length).toBeGreaterThan(5)
  const idle = queries.filter(
    ({ docsExamined = 0, nreturned = 0 }) => docsExamined > BESIDES * nreturned + BESIDES,
  )
  expect(idle).toEqual([])
})
