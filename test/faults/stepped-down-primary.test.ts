import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importAll } from '../helpers/import-all'
import { ownPayload } from '../helpers/own-payload'
import { startReplicaSet, type ReplicaSet } from '../helpers/replica-set'
import { danglingReferences, databaseOf, storedIds, versionCounts } from '../helpers/stored'
import { variedDocuments } from '../helpers/varied-documents'

let set: ReplicaSet
let payload: Payload
let close: () => Promise<void>

beforeAll(async () => {
  set = await startReplicaSet(3)
  process.env.MONGODB_URI = set.uri
  ;({ payload, close } = await ownPayload())
})
afterAll(async () => {
  await close()
  await set.stop()
})

const documents = variedDocuments(160)
const batch = 10
const stepDowns = 5

/** Who is the primary steps down as soon as another one is up to date, and is not elected again for a while. */
async function stepDown(): Promise<void> {
  const command = { replSetStepDown: 15, secondaryCatchUpPeriodSecs: 10 }
  try {
    await databaseOf(payload, 'admin').command(command)
  } catch (error) {
    // Before 4.2 it closes all connections, the one that asked among them.
    if ((error as Error).name !== 'MongoNetworkError') throw error
  }
}

const termOf = async () =>
  (await databaseOf(payload, 'admin').command({ replSetGetStatus: 1 })).term as number

test(`primary stepped down ${stepDowns} times during a run on three nodes: 0 acknowledged writes lost, all documents in`, async () => {
  const acknowledged = new Set<string>()
  const term = await termOf()
  const downs: Promise<void>[] = []
  const report = await importAll(payload, documents, {
    batch,
    onPlan: ({ sourceId }) => void acknowledged.add(sourceId),
    // In the midst of the batches that are read or written meanwhile.
    onProgress: (_, count) => {
      if (count % (batch * 2) === 0 && downs.length < stepDowns) downs.push(stepDown())
    },
  })
  await Promise.all(downs)
  expect(downs).toHaveLength(stepDowns)
  expect(await termOf()).toBeGreaterThanOrEqual(term + stepDowns)

  const stored = await storedIds(databaseOf(payload))
  expect([...acknowledged].filter((id) => !stored.sources.includes(id))).toEqual([])
  expect(report.counts.failed).toBe(0)
  expect(acknowledged.size).toBe(documents.length)
  expect(await danglingReferences(databaseOf(payload))).toEqual([])
  // Nothing was written twice, either.
  expect(new Set(Object.values(await versionCounts(databaseOf(payload))))).toEqual(new Set([1]))
  const again = await importAll(payload, documents)
  expect(again.counts).toMatchObject({ created: 0, updated: 0, failed: 0 })
}, 300_000)
