import { rmSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from 'mongodb'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lease } from '../../src/database/embedded/lease'
import { readRecord } from '../../src/database/embedded/record'
import { slugline } from '../helpers/cli'
import { importAll } from '../helpers/import-all'
import { writeNdjson } from '../helpers/ndjson'
import { ownPayload } from '../helpers/own-payload'
import { ended } from '../helpers/processes'
import { startReplicaSet, type ReplicaSet } from '../helpers/replica-set'
import { mountSmallDisk } from '../helpers/small-disk'
import { danglingReferences, databaseOf, storedIds, versionCounts } from '../helpers/stored'
import { variedDocuments } from '../helpers/varied-documents'

let set: ReplicaSet
let payload: Payload
let close: () => Promise<void>
let folder: string

beforeAll(async () => {
  set = await startReplicaSet(1, ['enableTestCommands=1'])
  process.env.MONGODB_URI = set.uri
  ;({ payload, close } = await ownPayload())
  folder = mkdtempSync(path.join(tmpdir(), 'slugline-full-'))
})
afterAll(async () => {
  await close()
  await set.stop()
  rmSync(folder, { recursive: true })
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

test('a disk that runs full under the embedded MongoDB (a tmpfs): a clear error, exit code 1, and 0 documents lost when there is room and the run is resumed', async ({
  skip,
}) => {
  // Two files of mongod's journal, of 100 MB each, and what it makes besides them.
  const disk = await mountSmallDisk(500)
  if (disk === null) return skip('This user may not mount a tmpfs; root may.')
  try {
    // So many that the run is still at it when the disk is full, on a machine where filling it takes long, too.
    const documents = variedDocuments(1_500)
    const file = writeNdjson(path.join(folder, 'wire.ndjson'), documents)
    const env = { MONGODB_URI: '', DATA_DIR: disk.folder, LOG_LEVEL: 'error' }
    const importing = (args: readonly string[]) =>
      slugline(['import', file, '--json', '--workers', '1', ...args], { env })

    const interrupted = importing(['--patience', '5'])
    await withDatabase(disk.folder, async (database) => {
      await firstBatchIn(database)
      disk.fill()
      await writeDown(database)
    })
    const { code, stdout, stderr } = await interrupted
    expect(stderr).toContain(`The disk of DATA_DIR ${disk.folder} is full`)
    expect(stderr).toContain('Make room there, or choose another DATA_DIR.')
    expect(code, stderr).toBe(1)
    const { run, counts, problems } = JSON.parse(stdout)
    expect(counts.failed).toBeGreaterThan(0)
    expect(problems.at(-1).message).toContain(`with --resume ${run}.`)

    disk.makeRoom()
    const resumed = await importing(['--resume', run])
    expect(resumed.code, resumed.stderr).toBe(0)
    expect(JSON.parse(resumed.stdout).counts.failed).toBe(0)
    await withDatabase(disk.folder, (database) => expectAllOf(documents.length, database))
  } finally {
    const keeper = readRecord(disk.folder)?.pid
    if (keeper) await ended(keeper)
    await disk.remove()
  }
}, 900_000)

async function expectAllOf(count: number, database: Db) {
  expect((await storedIds(database)).sources).toHaveLength(count)
  expect(await danglingReferences(database)).toEqual([])
  expect(new Set(Object.values(await versionCounts(database)))).toEqual(new Set([1]))
}

/** Looks into an embedded database, which is started when nobody else uses it. */
async function withDatabase<T>(dataDir: string, look: (database: Db) => Promise<T>): Promise<T> {
  // Only now: the driver has been prepared for the server.
  const { MongoClient } = await import('mongodb')
  const held = await lease(dataDir, () => undefined)
  const client = new MongoClient(held.uri)
  try {
    return await look(client.db())
  } finally {
    await client.close()
    await held.release()
  }
}

async function firstBatchIn(database: Db) {
  const batches = database.collection('import-batches')
  while (!(await batches.findOne({ state: 'done' }))) await sleep(20)
}

/** Has mongod write down what it has only in memory, as it does every minute: it ends where there is no room for it. */
async function writeDown(database: Db) {
  const written = database.admin().command({ fsync: 1 })
  await expect(written).rejects.toThrow()
}
