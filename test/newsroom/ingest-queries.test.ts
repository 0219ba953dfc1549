import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { syntheticIncoming } from '../../bench/import/synthetic-incoming'
import { importAll } from '../helpers/import-all'
import { newsroom } from '../helpers/payload'
import { profiled } from '../helpers/profiled'

let payload: Payload

beforeAll(async () => {
  ;({ payload } = await newsroom({ users: false }))
})

/** What a query may look at besides what it finds: a row under two keys, or one that is wanted of another collection. */
const BESIDES = 2

test('an import looks at what it looks for, however much is there', async () => {
  const documents = syntheticIncoming(220)
  await importAll(payload, documents.slice(0, 200), { workers: 1 })

  const queries = await profiled(payload, () =>
    importAll(payload, documents.slice(200), { workers: 1 }),
  )

  expect(queries.length).toBeGreaterThan(5)
  const idle = queries.filter(
    ({ docsExamined = 0, nreturned = 0 }) => docsExamined > BESIDES * nreturned + BESIDES,
  )
  expect(idle).toEqual([])
})
