import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importAll } from '../helpers/import-all'
import { newsroom } from '../helpers/payload'
import { startReplicaSet, type ReplicaSet } from '../helpers/replica-set'
import { danglingReferences, databaseOf, versionCounts } from '../helpers/stored'
import { variedDocuments } from '../helpers/varied-documents'

let set: ReplicaSet
let payload: Payload
let close: () => Promise<void>

beforeAll(async () => {
  set = await startReplicaSet(1, ['enableTestCommands=1'])
  process.env.MONGODB_URI = set.uri
  ;({ payload, close } = await newsroom({ users: false }))
})
afterAll(async () => {
  await close()
  await set.stop()
})

const WRITE_CONFLICT = 112

const failPoint = (mode: unknown, data: object = {}) =>
  databaseOf(payload, 'admin').command({ configureFailPoint: 'failCommand', mode, data })

test('30 % injected WriteConflicts: all documents complete', async () => {
  const documents = variedDocuments(300)
  await failPoint(
    { activationProbability: 0.3 },
    { errorCode: WRITE_CONFLICT, failCommands: ['insert', 'update', 'delete', 'findAndModify'] },
  )
  const t = performance.now()
  const report = await importAll(payload, documents)
  console.log('took', performance.now() - t)
  await failPoint('off')
  expect(report.problems.filter(({ code }) => code === 'not-written')).toEqual([])
  expect(report.counts.failed).toBe(0)
  expect(await databaseOf(payload).collection('sources').countDocuments()).toBe(documents.length)
  expect(await danglingReferences(databaseOf(payload))).toEqual([])
  expect(new Set(Object.values(await versionCounts(databaseOf(payload))))).toEqual(new Set([1]))
}, 300_000)
