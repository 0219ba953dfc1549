import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openClaims } from '../../src/ingest/claims'
import { emptyReport } from '../../src/ingest/report'
import { runProgress } from '../../src/ingest/run-progress'
import { contentCollections } from '../../src/ingest/types'
import { UsageError } from '../../src/lib/errors'
import { importAll } from '../helpers/import-all'
import { newsroom } from '../helpers/payload'
import { runNode } from '../helpers/run-node'
import { variedDocuments } from '../helpers/varied-documents'

let payload: Payload

beforeAll(async () => {
  ;({ payload } = await newsroom({ users: false }))
})
beforeEach(async () => {
  for (const slug of [...contentCollections, 'sources', 'imports', 'import-batches'] as const)
    await payload.db.collections[slug]?.collection.deleteMany({})
  await payload.db.versions.articles?.collection.deleteMany({})
})

/** How many documents there are of each collection, sources and versions included. */
async function sizes() {
  const entries = [...contentCollections, 'sources' as const].map(async (slug) => [
    slug,
    await payload.db.collections[slug]?.collection.countDocuments(),
  ])
  const versions = await payload.db.versions.articles?.collection.countDocuments()
  return { ...Object.fromEntries(await Promise.all(entries)), versions }
}

const statusOf = async (id: string) =>
  (await payload.findByID({ collection: 'imports', id, depth: 0 })).status

describe('a batch', () => {
  const batch = ['a.txt', 'b.txt']
  const report = { ...emptyReport(''), discardedBlocks: 0 }
  const run = '0123456789abcdef01234567'

  test('is for who claims it first, until it is done', async () => {
    const [one, other] = [openClaims(payload, run), openClaims(payload, run)]
    expect(await one.take(batch)).toBe('mine')
    expect(await other.take(batch)).toBe('theirs')
    expect(await one.take(batch)).toBe('mine')
    expect(await other.take(['c.txt'])).toBe('mine')
    await one.complete(batch, report, {})
    expect(await other.take(batch)).toBe('done')
    expect(await openClaims(payload, 'f'.repeat(24)).take(batch)).toBe('mine')
  })

  test('is told of in the order in which batches were done, whoever was first to claim one', async () => {
    const claims = openClaims(payload, run)
    for (const key of ['second.txt', 'first.txt']) await claims.take([key])
    for (const sourceKey of ['first.txt', 'second.txt']) {
      const doubt = {
        sourceKey,
        code: 'unsure-kind',
        message: 'Is it one?',
        lines: [1, 1] as const,
      }
      await claims.complete([sourceKey], { ...report, problems: [doubt] }, {})
    }
    const inOrder = ['first.txt', 'second.txt']
    expect((await claims.total()).problems.map(({ sourceKey }) => sourceKey)).toEqual(inOrder)
    const { problems } = await runProgress(payload, run, 2)
    expect(problems.map(({ sourceKey }) => sourceKey)).toEqual(inOrder)
    claims.close()
  })

  test('of a process that has died is taken over', async () => {
    const dead = openClaims(payload, run)
    await dead.take(batch)
    dead.close()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
    const heir = openClaims(payload, run)
    expect(await heir.take(batch).finally(() => vi.useRealTimers())).toBe('mine')
    heir.close()
  })

  test('of a process of this host that can be seen to have ended is taken over at once', async () => {
    const dead = await endedHolder()
    const batches = payload.db.collections['import-batches']?.collection
    await openClaims(payload, run).take(batch)
    await batches?.updateMany({}, { $set: { holder: dead } })
    const heirs = [openClaims(payload, run), openClaims(payload, run)]
    const claims = await Promise.all(heirs.map((heir) => heir.take(batch)))
    expect(claims.sort()).toEqual(['mine', 'theirs'])
  })
})

/** What a process called itself that is no more. */
async function endedHolder(): Promise<string> {
  const { firstLine, ended } = runNode(new URL('../helpers/holder.mts', import.meta.url))
  await ended
  return firstLine
}

describe('a run', () => {
  const documents = variedDocuments(450)

  test('that was interrupted is resumed: nothing twice, nothing lost, counted as one', async () => {
    const whole = await importAll(payload, documents)
    const expected = await sizes()
    for (const slug of [...contentCollections, 'sources', 'imports', 'import-batches'] as const)
      await payload.db.collections[slug]?.collection.deleteMany({})
    await payload.db.versions.articles?.collection.deleteMany({})

    async function* broken() {
      yield* documents.slice(0, 250)
      throw new Error('the disk was pulled out')
    }
    await expect(importAll(payload, [], { documents: broken })).rejects.toThrow(
      'the disk was pulled out',
    )
    const [interrupted] = (await payload.find({ collection: 'imports' })).docs
    const run = interrupted?.id ?? ''
    expect(await statusOf(run)).toBe('running')
    // What the process that died had claimed is free at once, and not only in a while.
    const batches = payload.db.collections['import-batches']?.collection
    await batches?.updateMany({ state: 'claimed' }, { $set: { expiresAt: new Date(0) } })

    const resumed = await importAll(payload, documents, { resume: run })
    expect(resumed.run).toBe(run)
    expect(await sizes()).toEqual(expected)
    expect(resumed.counts).toEqual(whole.counts)
    expect(resumed.byCollection).toEqual(whole.byCollection)
    expect(await statusOf(run)).toBe('done')
    const record = await payload.findByID({ collection: 'imports', id: run })
    expect(record.counts).toMatchObject(whole.counts)
  })

  test('is shared by those that join it: each batch is done once', async () => {
    const whole = await importAll(payload, documents)
    const expected = await sizes()
    for (const slug of [...contentCollections, 'sources', 'imports', 'import-batches'] as const)
      await payload.db.collections[slug]?.collection.deleteMany({})
    await payload.db.versions.articles?.collection.deleteMany({})

    const { id: run } = await payload.create({
      collection: 'imports',
      data: { origin: 'cli', status: 'running' },
    })
    const did: string[][] = [[], []]
    await Promise.all(
      did.map((keys) =>
        importAll(payload, documents, {
          resume: run,
          onPlan: ({ sourceKey }) => void keys.push(sourceKey),
        }),
      ),
    )
    expect(did.flat().sort()).toEqual(documents.map(({ sourceKey }) => sourceKey).sort())
    expect(Math.min(...did.map(({ length }) => length))).toBeGreaterThan(0)
    expect(await sizes()).toEqual(expected)
    expect((await payload.findByID({ collection: 'imports', id: run })).counts).toMatchObject(
      whole.counts,
    )
  })

  test('that nobody knows, or that was taken back, cannot be resumed', async () => {
    await expect(importAll(payload, [], { resume: 'f'.repeat(24) })).rejects.toThrow(UsageError)
    await expect(importAll(payload, [], { resume: 'the last one' })).rejects.toThrow(UsageError)
    const { id } = await payload.create({
      collection: 'imports',
      data: { origin: 'cli', status: 'undone' },
    })
    await expect(importAll(payload, [], { resume: id })).rejects.toThrow('taken back')
  })
})
