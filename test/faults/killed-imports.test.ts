import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Death } from '../helpers/die-at'
import { importAll } from '../helpers/import-all'
import { startImporter, type Importer } from '../helpers/importer'
import { writeNdjson } from '../helpers/ndjson'
import { ownPayload } from '../helpers/own-payload'
import { startReplicaSet, type ReplicaSet } from '../helpers/replica-set'
import { danglingReferences, databaseOf, storedIds, versionCounts } from '../helpers/stored'
import { variedDocuments } from '../helpers/varied-documents'

/** With KILLS=50, of fifteen hundred documents; what fits into every run of the tests is less. */
const kills = Number(process.env.KILLS ?? 6)
// A line of NDJSON has no language.
const documents = variedDocuments(kills * 30).map(({ sourceKey, filename, format, document }) => ({
  sourceKey,
  filename,
  format,
  document,
}))
/** Small ones, so that many are begun and most deaths are in another. */
const batch = 10
/** A batch takes some twenty commands: on the average a process finishes one or two, and the run lasts for all deaths. */
const mostCommands = 60
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)

/** One early, one late and the others between them, in any order: six early ones would never get past the first batches. */
const deaths: fc.Arbitrary<Death[]> = fc
  .tuple(
    ...Array.from({ length: kills }, (_, index) => {
      const [min, max] = [index, index + 1].map((step) => Math.round((step * mostCommands) / kills))
      return fc.record({
        command: fc.integer({ min: Number(min) + 1, max: Math.max(Number(max), Number(min) + 1) }),
        moment: fc.constantFrom<Death['moment']>('before', 'during', 'after'),
      })
    }),
  )
  .chain((one) => fc.shuffledSubarray(one, { minLength: kills }))
const [drawn = []] = fc.sample(fc.noBias(deaths), { seed, numRuns: 1 })

let set: ReplicaSet
let payload: Payload
let close: () => Promise<void>
let folder: string
const killed = () => databaseOf(payload, 'test-killed')

beforeAll(async () => {
  // A killed process leaves its transaction behind: by default for a minute.
  set = await startReplicaSet(1, ['transactionLifetimeLimitSeconds=4'])
  process.env.MONGODB_URI = set.uri
  ;({ payload, close } = await ownPayload())
  folder = mkdtempSync(path.join(tmpdir(), 'slugline-killed-'))
})
afterAll(async () => {
  await close()
  await set.stop()
  rmSync(folder, { recursive: true })
})

function start(): Promise<Importer> {
  const uri = new URL(process.env.MONGODB_URI ?? '')
  uri.pathname = `/${killed().databaseName}`
  uri.searchParams.set('monitorCommands', 'true')
  return startImporter({ MONGODB_URI: uri.href, DATA_DIR: folder })
}

const runs = async () =>
  (await killed().collection('imports').find().toArray()).map(({ _id }) => String(_id))

test(
  `${documents.length} documents, killed ${kills} times and resumed: 0 duplicates, 0 losses, 0 dangling references (SEED=${seed})`,
  async () => {
    const file = writeNdjson(path.join(folder, 'wire.ndjson'), documents)
    // The next one starts while one works, and is there when it dies.
    let next = start()
    for (const death of drawn) {
      const current = await next
      next = start()
      const [resume] = await runs()
      const report = await current.follow({ file, batch, death, ...(resume && { resume }) })
      expect(
        report,
        `the run was over before its process died at ${JSON.stringify(death)}`,
      ).toBeNull()
    }
    const [run = '', ...others] = await runs()
    expect(others).toEqual([])
    const done = await killed().collection('import-batches').countDocuments({ state: 'done' })
    // It got somewhere, and not too far: the deaths were all over it.
    expect(done).toBeGreaterThan(documents.length / batch / 8)
    const report = await (await next).follow({ file, batch, resume: run })

    const whole = await importAll(payload, documents)
    const own = databaseOf(payload)
    expect(await storedIds(killed())).toEqual(await storedIds(own))
    expect(await versionCounts(killed())).toEqual(await versionCounts(own))
    expect(await danglingReferences(killed())).toEqual([])
    expect(report?.counts).toEqual(whole.counts)
  },
  kills * 120_000,
)
