import type { Payload } from 'payload'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { parseText } from '../../src/engine/formats'
import { agencyRegistry } from '../../src/ingest/agency-registry'
import { planDocuments } from '../../src/ingest/plan'
import { inTransaction } from '../../src/ingest/transaction'
import { contentCollections, type IncomingDocument } from '../../src/ingest/types'
import { applyPlan } from '../../src/ingest/write/apply-plan'
import { importAll } from '../helpers/import-all'
import { newsroom } from '../helpers/payload'
import { variedDocuments } from '../helpers/varied-documents'

let payload: Payload

beforeAll(async () => {
  ;({ payload } = await newsroom({ users: false }))
})
beforeEach(() => emptyDatabase())

type Row = Record<string, unknown>

const collections = [...contentCollections, 'sources'] as const

const raw = () =>
  new Map([
    ...collections.map((slug) => [slug, payload.db.collections[slug]?.collection] as const),
    ['versions', payload.db.versions.articles?.collection] as const,
  ])

async function emptyDatabase() {
  for (const collection of raw().values()) await collection?.deleteMany({})
}

/** Everything that is stored, by collection and id; versions by their article. */
async function everything(): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>()
  for (const [name, collection] of raw()) {
    for (const row of (await collection?.find().toArray()) ?? []) {
      const { _id, ...rest } = row as Row
      rows.set(`${name}/${String(name === 'versions' ? rest.parent : _id)}`, rest)
    }
  }
  return rows
}

/** When it was written is all that may differ; that it is a date, may not. */
const withoutTimes = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutTimes)
  if (value === null || typeof value !== 'object' || value.constructor !== Object) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      /^(?:created|updated)At$/.test(key) && item instanceof Date ? 'a date' : withoutTimes(item),
    ]),
  )
}

test('100 documents written at once are stored as payload.create stores them one by one', async () => {
  const documents = variedDocuments(100)
  const { run, counts } = await importAll(payload, documents, { workers: 1 })
  expect(counts.failed).toBe(0)
  const atOnce = await everything()
  await emptyDatabase()

  const agencies = await agencyRegistry(payload, new Date(0))
  for (const incoming of documents) {
    await inTransaction(payload, async (req) => {
      for (const plan of await planDocuments(payload, [incoming], agencies, req))
        await applyPlan(payload, plan, { importId: run, user: null }, req)
    })
  }
  const oneByOne = await everything()

  expect(atOnce.size).toBeGreaterThan(500)
  expect([...atOnce.keys()].sort()).toEqual([...oneByOne.keys()].sort())
  for (const [key, row] of atOnce) {
    expect(withoutTimes(row), key).toStrictEqual(withoutTimes(oneByOne.get(key)))
  }
})

/** Imports documents, and once more when their agencies are known; then as if an older engine had read them. */
async function importedByOlderEngine(documents: readonly IncomingDocument[]): Promise<void> {
  const collection = payload.db.collections.sources?.collection
  const older = { $set: { engineVersion: '0.1.0', filename: 'old.txt' } }
  for (let times = 0; times < 2; times++) {
    await importAll(payload, documents, { workers: 1 })
    await collection?.updateMany({}, older)
  }
}

test('documents that a newer engine reads likewise get their sources at once, as payload.update stores them one by one', async () => {
  const documents = variedDocuments(40)
  const ledger = payload.db.collections['import-documents']?.collection
  /** What a run noted, but for its times and names. */
  const noted = async (run: string) => {
    const rows = (await ledger?.find().sort({ turn: 1 }).toArray()) ?? []
    return rows
      .filter((row) => String(row.import) === run)
      .map((row) => ({ ...(withoutTimes(row) as Row), _id: null, turn: null, import: null }))
  }

  await importedByOlderEngine(documents)
  const update = vi.spyOn(payload, 'update')
  const { run, counts } = await importAll(payload, documents, { workers: 1 })
  expect(counts).toMatchObject({ created: 0, updated: 0, failed: 0 })
  expect(update).not.toHaveBeenCalled()
  update.mockRestore()
  const atOnce = await everything()
  const notedAtOnce = await noted(run)

  await emptyDatabase()
  await importedByOlderEngine(documents)
  const other = '0123456789abcdef01234567'
  const agencies = await agencyRegistry(payload, new Date())
  for (const incoming of documents) {
    await inTransaction(payload, async (req) => {
      for (const plan of await planDocuments(payload, [incoming], agencies, req))
        await applyPlan(payload, plan, { importId: other, user: null }, req)
    })
  }
  const oneByOne = await everything()
  const notedOneByOne = await noted(other)

  const ofAnyRun = (row: unknown) => ({ ...(withoutTimes(row) as Row), lastImport: null })
  expect([...atOnce.keys()].sort()).toEqual([...oneByOne.keys()].sort())
  for (const [key, row] of atOnce)
    expect(ofAnyRun(row), key).toStrictEqual(ofAnyRun(oneByOne.get(key)))
  const ofAnyBefore = (row: Row) => ({ ...row, sourceBefore: ofAnyRun(row.sourceBefore) })
  expect(notedAtOnce).toHaveLength(documents.length)
  expect(notedAtOnce.map(ofAnyBefore)).toStrictEqual(notedOneByOne.map(ofAnyBefore))
})

test('a source with a conflict that nobody has settled is written by itself', async () => {
  const documents = variedDocuments(3)
  await importedByOlderEngine(documents)
  const [source] = (await payload.find({ collection: 'sources', limit: 1, depth: 0 })).docs
  if (!source) throw new Error('There is no source.')
  await payload.create({
    collection: 'conflicts',
    data: {
      relationTo: 'articles',
      document: String(source.article),
      article: String(source.article),
      title: 'A ferry for the island',
      source: source.id,
      import: String(source.lastImport),
      field: 'standfirst',
      values: { base: 'One', ours: 'Two', theirs: 'Three' },
    },
  })
  const update = vi.spyOn(payload, 'update')
  const { counts } = await importAll(payload, documents, { workers: 1 })
  const written = update.mock.calls.map(([{ collection, id }]) => `${collection}/${String(id)}`)
  update.mockRestore()
  await payload.delete({ collection: 'conflicts', where: {} })
  expect(counts.failed).toBe(0)
  expect(written.filter((key) => key.startsWith('sources/'))).toEqual([`sources/${source.id}`])
})

test('threads that read change nothing', async () => {
  const documents = variedDocuments(300)
  const ofRun = (row: unknown) => ({ ...(withoutTimes(row) as Row), lastImport: null })
  await importAll(payload, documents, { workers: 1 })
  const inOne = await everything()
  await emptyDatabase()
  await importAll(payload, documents, { workers: 2 })
  const inTwo = await everything()
  expect(inTwo.size).toBe(inOne.size)
  for (const [key, row] of inTwo) expect(ofRun(row), key).toStrictEqual(ofRun(inOne.get(key)))
})

test('what one document creates, the next one in the batch meets', async () => {
  const text = `The wall is to be built by spring

By Nora Quill

Mayor Ruth Osgood spoke in the town hall on Monday, and everybody listened to what she had to say about the wall.`
  const [one] = variedDocuments(1)
  if (!one) throw new Error('There is no document.')
  const documents = ['a.txt', 'b.txt'].map((sourceKey) => ({
    ...one,
    sourceKey,
    document: parseText(text),
  }))
  const { byCollection } = await importAll(payload, documents, { workers: 1 })
  expect(byCollection.people).toMatchObject({ created: 2, unchanged: 2 })
  expect(byCollection.articles).toMatchObject({ created: 2, unchanged: 0 })
  const { docs } = await payload.find({ collection: 'articles', draft: true, sort: 'slug' })
  expect(docs.map(({ slug }) => slug)).toEqual([
    'the-wall-is-to-be-built-by-spring',
    'the-wall-is-to-be-built-by-spring-2',
  ])
})

test('a headline that hundreds share gives each a slug of its own, in this run and the next', async () => {
  const [one] = variedDocuments(1)
  if (!one) throw new Error('There is no document.')
  const weather = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => ({
      ...one,
      sourceKey: `weather/${from + i}.txt`,
      document: parseText(`Weather for today\n\nIt rains in ${from + i} towns, the office said.`),
    }))
  await importAll(payload, weather(0, 7), { workers: 1 })
  await importAll(payload, weather(7, 130), { workers: 1 })
  const { docs } = await payload.find({ collection: 'articles', draft: true, pagination: false })
  const numbers = docs.map(({ slug }) => Number(/\d+$/.exec(slug)?.[0] ?? 1))
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 130 }, (_, i) => i + 1))
})
