import type { Db } from 'mongodb'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importAll } from '../helpers/import-all'
import { newsroom } from '../helpers/payload'
import { startReplicaSet, type ReplicaSet } from '../helpers/replica-set'
import { danglingReferences, databaseOf, storedIds, versionCounts } from '../helpers/stored'
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

const OUT_OF_DISK_SPACE = 14031

test('a server that says that its disk is full: the run ends with what to do, and 0 documents are lost when it is resumed', async () => {
  const documents = variedDocuments(60)
  const failPoint = (mode: string, data: object) =>
    databaseOf(payload, 'admin').command({ configureFailPoint: 'failCommand', mode, data })
  const full = { errorCode: OUT_OF_DISK_SPACE, failCommands: ['insert'] }

  const ended = await importAll(payload, documents, {
    batch: 20,
    patience: 1_000,
    // The first batch is in.
    onProgress: () => void failPoint('alwaysOn', full),
  })
  await failPoint('off', full)
  expect(ended.counts.failed).toBe(20)
  const problem = ended.problems.find(({ code }) => code === 'disk-full')
  expect(problem?.message).toBe(
    `MongoDB has no room left on its disk: this document and those after it are not in. Make room there and go on with --resume ${ended.run}.`,
  )

  const { counts } = await importAll(payload, documents, { batch: 20, resume: ended.run })
  expect(counts.failed).toBe(0)
  await expectAllOf(documents.length, databaseOf(payload))
}, 120_000)

async function expectAllOf(count: number, database: Db) {
  expect((await storedIds(database)).sources).toHaveLength(count)
  expect(await danglingReferences(database)).toEqual([])
  expect(new Set(Object.values(await versionCounts(database)))).toEqual(new Set([1]))
}
