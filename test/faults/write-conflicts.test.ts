import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inSession, rawCollection } from '../../src/ingest/raw'
import { inTransaction } from '../../src/ingest/transaction'
import { importAll } from '../helpers/import-all'
import { newsDocument } from '../helpers/news-item'
import { ownPayload } from '../helpers/own-payload'
import { startReplicaSet, type ReplicaSet } from '../helpers/replica-set'
import { danglingReferences, databaseOf, storedIds, versionCounts } from '../helpers/stored'

let set: ReplicaSet
let payload: Payload
let close: () => Promise<void>

beforeAll(async () => {
  set = await startReplicaSet(1, ['enableTestCommands=1'])
  process.env.MONGODB_URI = set.uri
  ;({ payload, close } = await ownPayload())
})
afterAll(async () => {
  await close()
  await set.stop()
})

const WRITE_CONFLICT = 112

const failPoint = (mode: unknown, data: object = {}) =>
  databaseOf(payload, 'admin').command({ configureFailPoint: 'failCommand', mode, data })

/** The first one brings agency, credit and photographer; of the others each writes what is its own. */
const [first, ...documents] = Array.from({ length: 51 }, (_, number) => newsDocument(number))

test(`30 % of all writes meet an injected WriteConflict: all ${documents.length} documents complete`, async () => {
  await importAll(payload, first ? [first] : [])
  await failPoint(
    { activationProbability: 0.3 },
    { errorCode: WRITE_CONFLICT, failCommands: ['insert', 'update', 'delete', 'findAndModify'] },
  )
  const report = await importAll(payload, documents, { batch: 10 })
  await failPoint('off')

  expect(report.problems.filter(({ code }) => code === 'not-written')).toEqual([])
  expect(report.counts).toMatchObject({ created: documents.length * 2, failed: 0 })
  const database = databaseOf(payload)
  expect((await storedIds(database)).articles).toHaveLength(documents.length + 1)
  expect(await danglingReferences(database)).toEqual([])
  expect(new Set(Object.values(await versionCounts(database)))).toEqual(new Set([1]))
}, 300_000)

test('a transaction that MongoDB ended because it took too long is done again', async () => {
  await importAll(payload, first ? [first] : [])
  const limit = (transactionLifetimeLimitSeconds: number) =>
    databaseOf(payload, 'admin').command({ setParameter: 1, transactionLifetimeLimitSeconds })
  const articles = rawCollection(payload, 'articles')
  let tries = 0
  await limit(1)
  const found = await inTransaction(payload, async (req) => {
    tries++
    const slowly = tries === 1 ? { $where: 'sleep(3000) || true' } : {}
    return articles.find(slowly, inSession(payload, req)).limit(1).toArray()
  }).finally(() => limit(60))
  expect(tries).toBe(2)
  expect(found).toHaveLength(1)
})
