import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parseText } from '../../src/engine/formats'
import { importDocuments } from '../../src/ingest/run'
import type { IncomingDocument, RunReport } from '../../src/ingest/types'
import { undoRun } from '../../src/ingest/undo'
import { documentId } from '../../src/lib/ids'
import { newsroom } from '../helpers/payload'

let payload: Payload

beforeAll(async () => {
  ;({ payload } = await newsroom({ users: false }))
})
beforeEach(async () => {
  for (const collection of await allOfMongo()) await collection.deleteMany({})
})

const page = `Harbour bridge closes for a year

The bridge over the harbour closes on Monday, the city said. Repairs will take at least a year, and ferries will run instead every ten minutes.

Workers on the bridge

Reuters/Nina Holm

The bridge was built in 1961

“We have no choice,” said Mayor Erik Sandvik. Sandvik promised that the work would be done by next summer at the latest, and at no cost to drivers.

See also: Ferries get new engines

Traffic is to be led around the city in the meantime. The police expect long queues in the mornings.
`
const corrected = page
  .replace('closes for a year', 'closes for two years')
  .replace('built in 1961', 'built in 1962')

const incoming = (text: string, sourceKey = 'bridge.txt'): IncomingDocument => ({
  sourceKey,
  filename: sourceKey,
  format: 'text',
  document: parseText(text),
})

async function* each<T>(items: T[]) {
  yield* items
}

const run = (documents: IncomingDocument[], publish = false): Promise<RunReport> =>
  importDocuments({
    payload,
    documents: () => each(documents),
    origin: 'cli',
    user: null,
    publish,
    dryRun: false,
    workers: 1,
  })

const undo = ({ run: id }: Pick<RunReport, 'run'>, dryRun = false) =>
  undoRun({ payload, run: id, dryRun, user: null })

const articleId = (sourceKey = 'bridge.txt') => documentId('articles', sourceKey)

const article = (sourceKey?: string) =>
  payload.findByID({ collection: 'articles', id: articleId(sourceKey), draft: true, depth: 0 })

async function onlyImage() {
  const { docs } = await payload.find({ collection: 'images', depth: 0 })
  expect(docs).toHaveLength(1)
  return docs[0] as (typeof docs)[number]
}

interface MongoCollection {
  collectionName: string
  deleteMany: (filter: object) => Promise<unknown>
  find: () => { sort: (by: object) => { toArray: () => Promise<unknown[]> } }
}

async function allOfMongo(): Promise<MongoCollection[]> {
  const { connection } = payload.db as unknown as {
    connection: { db: { collections: () => Promise<MongoCollection[]> } }
  }
  return connection.db.collections()
}

/** Every stored document, the runs' own records if wanted. */
async function dump({ imports }: { imports: boolean }): Promise<Record<string, unknown[]>> {
  const stored: Record<string, unknown[]> = {}
  for (const collection of await allOfMongo()) {
    const { collectionName } = collection
    if (collectionName.startsWith('system.') || (collectionName === 'imports' && !imports)) continue
    const documents = await collection.find().sort({ _id: 1 }).toArray()
    if (documents.length > 0) stored[collectionName] = documents
  }
  return stored
}

const edit = (data: Record<string, unknown>, sourceKey?: string) =>
  payload.update({ collection: 'articles', id: articleId(sourceKey), data, draft: true, depth: 0 })

describe('what a run created', () => {
  test('is gone: documents, versions, source and ledger', async () => {
    const report = await undo(await run([incoming(page)]))
    expect(report).toMatchObject({
      counts: { removed: 7, restored: 0, kept: 0, unchanged: 0 },
      kept: [],
    })
    expect(await dump({ imports: false })).toEqual({})
  })

  test('is gone too when it was written document by document', async () => {
    const before = await run([incoming(page)])
    const { counts } = await run([
      incoming(
        `${corrected}\nMore on the pier\n\nAFP/Ole Dahl\n\nThe ferries run every ten minutes\n`,
      ),
    ])
    expect(counts.created).toBeGreaterThan(0)
    expect(counts.updated).toBeGreaterThan(0)
    const { docs } = await payload.find({ collection: 'imports', sort: '-createdAt', depth: 0 })
    const report = await undo({ run: docs[0]?.id ?? '' })
    expect(report.counts).toMatchObject({ removed: counts.created, kept: 0 })
    expect((await onlyImage()).caption).toBe('The bridge was built in 1961')
    await undo(before)
    expect(await dump({ imports: false })).toEqual({})
  })

  test('stays where somebody else’s article uses it', async () => {
    const first = await run([incoming(page)])
    await run([incoming(page.replace('Harbour bridge', 'The old bridge'), 'again.txt')])
    const report = await undo(first)
    expect(report.kept).toEqual([])
    // The article and its picture go; two people, credit, agency and link are of the other article, too.
    expect(report.counts).toEqual({ removed: 2, restored: 0, kept: 0, unchanged: 5 })
    const { docs } = await payload.find({ collection: 'people', sort: 'name', depth: 0 })
    expect(docs.map(({ name }) => name)).toEqual(['Erik Sandvik', 'Nina Holm'])
  })

  test('goes with a second undo, once nobody uses it any more', async () => {
    const first = await run([incoming(page)])
    const second = await run([incoming(page.replace('Harbour', 'River'), 'again.txt')])
    await undo(first)
    await undo(second)
    expect((await undo(first)).counts).toEqual({ removed: 5, restored: 0, kept: 0, unchanged: 0 })
    expect(await dump({ imports: false })).toEqual({})
  })

  test('stays where an editor changed it, with the reason and with what it shows', async () => {
    const first = await run([incoming(page)])
    await edit({ headline: 'Bridge shut', kicker: 'Traffic' })
    const report = await undo(first)
    expect(report.kept).toMatchObject([
      { collection: 'articles', id: articleId(), title: 'Bridge shut' },
    ])
    expect(report.kept[0]?.why).toBe('changed since the import: headline, kicker')
    expect(report.counts).toMatchObject({ removed: 0, kept: 1 })
    expect((await article()).headline).toBe('Bridge shut')
    expect((await article()).images).toEqual([(await onlyImage()).id])
    expect((await payload.count({ collection: 'sources' })).totalDocs).toBe(1)
  })

  test.each([
    ['people', { bio: 'Mayor since 2019.' }, 'bio'],
    ['images', { caption: 'Opened in 1961' }, 'caption'],
    ['agencies', { aliases: ['Thomson Reuters'] }, 'aliases'],
    ['credits', { notes: 'pool' }, 'notes'],
    ['related-links', { status: 'rejected', decided: true }, 'decided'],
  ] as const)('stays where an editor completed it: %s', async (collection, data, field) => {
    const first = await run([incoming(page)])
    const { docs } = await payload.find({ collection, limit: 1, depth: 0 })
    const id = docs[0]?.id ?? ''
    await payload.update({ collection, id, data: data as never })
    const report = await undo(first)
    expect(report.kept).toMatchObject([
      { collection, id, why: `changed since the import: ${field}` },
    ])
    expect(await payload.findByID({ collection, id, depth: 0 })).toMatchObject(data)
    expect((await payload.count({ collection: 'articles' })).totalDocs).toBe(0)
  })

  test('goes although somebody opened it and saved it', async () => {
    const first = await run([incoming(page)])
    const { headline, body, people } = await article()
    await edit({ headline, body, people })
    const { id, alt, caption } = await onlyImage()
    await payload.update({ collection: 'images', id, data: { alt, caption } })
    expect((await undo(first)).kept).toEqual([])
    expect(await dump({ imports: false })).toEqual({})
  })

  test('goes when the run itself published it', async () => {
    const first = await run([incoming(page)], true)
    expect((await article())._status).toBe('published')
    expect((await undo(first)).kept).toEqual([])
    expect(await dump({ imports: false })).toEqual({})
  })

  test('stays when an editor published it', async () => {
    const first = await run([incoming(page)])
    await payload.update({
      collection: 'articles',
      id: articleId(),
      data: { _status: 'published' },
    })
    const report = await undo(first)
    expect(report.kept).toMatchObject([
      { collection: 'articles', why: 'published or withdrawn since the import' },
    ])
    expect((await article())._status).toBe('published')
  })

  test('stays when an editor scheduled it', async () => {
    const first = await run([incoming(page)])
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'articles', value: articleId() } },
      waitUntil: new Date(Date.now() + 3_600_000),
    } as never)
    expect((await undo(first)).kept).toMatchObject([{ collection: 'articles', id: articleId() }])
    expect((await article()).headline).toBe('Harbour bridge closes for a year')
  })

  test('leaves no link to it behind', async () => {
    const first = await run([incoming(page)], true)
    const { id } = await payload.create({
      collection: 'related-links',
      data: { title: 'Harbour bridge closes for a year' } as never,
    })
    const link = () => payload.findByID({ collection: 'related-links', id, depth: 0 })
    expect(await link()).toMatchObject({ status: 'internal', article: articleId() })
    await undo(first)
    expect(await link()).toMatchObject({ status: 'unresolved', article: null })
  })

  test('stays when nothing tells any more what it was, and the list says so', async () => {
    const first = await run([incoming(page)])
    await payload.delete({ collection: 'sources', id: documentId('sources', 'bridge.txt') })
    const { counts, kept } = await undo(first)
    expect(counts).toMatchObject({ removed: 0, kept: 7 })
    expect(kept[0]?.why).toContain('its source is gone')
  })

  test('comes back as it was when it is imported again', async () => {
    const first = await run([incoming(page)])
    const ids = Object.keys(await dump({ imports: false }))
    const { body } = await article()
    await undo(first)
    const again = await run([incoming(page)])
    expect(again.counts).toMatchObject({ created: 7, updated: 0, unchanged: 0, failed: 0 })
    expect(Object.keys(await dump({ imports: false }))).toEqual(ids)
    expect((await article()).body).toEqual(body)
  })
})

describe('what a run changed', () => {
  test('is as it was before, and so is the source', async () => {
    await run([incoming(page)])
    const source = () =>
      payload.findByID({ collection: 'sources', id: documentId('sources', 'bridge.txt'), depth: 0 })
    const before = await source()
    const second = await run([incoming(corrected)])
    expect((await article()).headline).toBe('Harbour bridge closes for two years')

    const report = await undo(second)
    expect(report).toMatchObject({ counts: { removed: 0, restored: 2, kept: 0 }, kept: [] })
    expect((await article()).headline).toBe('Harbour bridge closes for a year')
    expect((await onlyImage()).caption).toBe('The bridge was built in 1961')
    expect({ ...(await source()), updatedAt: null }).toEqual({ ...before, updatedAt: null })
  })

  test('is as it was before but for the field that an editor changed since', async () => {
    await run([incoming(page)])
    const second = await run([incoming(corrected.replace('The police expect', 'Nobody expects'))])
    await edit({ headline: 'Bridge shut' })
    const report = await undo(second)
    expect(report.kept).toMatchObject([
      { collection: 'articles', title: 'Bridge shut', why: 'changed since the import: headline' },
    ])
    expect(report.counts).toMatchObject({ restored: 2, kept: 1 })
    const { headline, body } = await article()
    expect(headline).toBe('Bridge shut')
    expect(JSON.stringify(body)).toContain('The police expect')
  })

  test('is a draft again when all that the run did was to publish it', async () => {
    await run([incoming(page)])
    const second = await run([incoming(page)], true)
    expect((await article())._status).toBe('published')
    const report = await undo(second)
    expect(report.counts).toMatchObject({ restored: 1, kept: 0 })
    expect(await payload.findByID({ collection: 'articles', id: articleId() })).toMatchObject({
      _status: 'draft',
      publishedAt: null,
      firstPublishedAt: null,
    })
  })

  test('stays while a later run has the source, which is listed; then it can be taken back', async () => {
    const first = await run([incoming(page)])
    const second = await run([incoming(corrected)])
    const report = await undo(first)
    expect(report).toMatchObject({
      counts: { removed: 0, restored: 0, kept: 1 },
      kept: [{ collection: 'sources', title: 'bridge.txt' }],
    })
    expect(report.kept[0]?.why).toContain(second.run)
    await undo(second)
    expect((await undo(first)).counts).toMatchObject({ removed: 7, kept: 0 })
    expect(await dump({ imports: false })).toEqual({})
  })
})

describe('an undo', () => {
  const twenty = () =>
    Array.from({ length: 20 }, (_, i) =>
      incoming(page.replace('Harbour bridge', `Bridge number ${i}`), `bridge-${i}.txt`),
    )

  test('after ten edits in twenty articles keeps ten', async () => {
    const first = await run(twenty())
    for (let i = 0; i < 20; i += 2) await edit({ standfirst: `Edited ${i}` }, `bridge-${i}.txt`)
    const foreseen = await undo(first, true)
    const report = await undo(first)
    expect(report).toEqual(foreseen)
    expect(report.kept.map(({ id }) => id).sort()).toEqual(
      Array.from({ length: 10 }, (_, i) => articleId(`bridge-${2 * i}.txt`)).sort(),
    )
    // Ten articles with a picture each; what they share is used by the others.
    expect(report.counts).toEqual({ removed: 20, restored: 0, kept: 10, unchanged: 15 })
    for (const collection of ['articles', 'images', 'sources'] as const) {
      expect((await payload.count({ collection })).totalDocs, collection).toBe(10)
    }
  })

  test('as a dry run tells all and writes nothing', async () => {
    const first = await run(twenty())
    const before = await dump({ imports: true })
    const foreseen = await undo(first, true)
    expect(await dump({ imports: true })).toEqual(before)
    expect(foreseen.counts).toEqual({ removed: 45, restored: 0, kept: 0, unchanged: 0 })
    expect(await undo(first)).toEqual(foreseen)
    expect(await dump({ imports: false })).toEqual({})
  })

  test('done twice changes nothing the second time', async () => {
    const first = await run([incoming(page)])
    await run([incoming(page.replace('Harbour', 'River'), 'again.txt')])
    await edit({ headline: 'Bridge shut' })
    await undo(first)
    const before = await dump({ imports: true })
    expect(await undo(first)).toMatchObject({ already: true, counts: { removed: 0, restored: 0 } })
    expect(await dump({ imports: true })).toEqual(before)
  })

  test('goes on where a document resists, lists it and takes it back another time', async () => {
    await run(twenty())
    const second = await run(
      twenty().map(({ document, sourceKey }) =>
        incoming(document.text.replace('built in 1961', 'built in 1962'), sourceKey),
      ),
    )
    const { docs } = await payload.find({ collection: 'images', limit: 1, depth: 0 })
    const { beforeChange } = payload.collections.images.config.hooks
    beforeChange.push(({ originalDoc }) => {
      if (originalDoc.id === docs[0]?.id) throw new Error('No caption today.')
    })
    const report = await undo(second).finally(() => beforeChange.pop())
    expect(report).toMatchObject({ failed: 1, counts: { restored: 19, kept: 1 } })
    expect(report.kept[0]).toMatchObject({
      collection: 'sources',
      why: expect.stringContaining('No caption today.'),
    })
    expect(await undo(second)).toMatchObject({ failed: 0, counts: { restored: 1, kept: 0 } })
    const old = { caption: { equals: 'The bridge was built in 1961' } }
    expect((await payload.count({ collection: 'images', where: old })).totalDocs).toBe(20)
  })

  test('is noted on the run', async () => {
    const { run: id } = await run([incoming(page)])
    await edit({ headline: 'Bridge shut' })
    const { counts, kept } = await undo({ run: id })
    expect(await payload.findByID({ collection: 'imports', id })).toMatchObject({
      status: 'undone',
      undo: { by: null, at: expect.stringMatching(/^\d{4}-/), counts, kept },
    })
  })

  test('needs the run’s record: the ledger goes with it', async () => {
    const first = await run([incoming(page)])
    const second = await run([incoming(page.replace('Harbour', 'River'), 'again.txt')])
    await payload.delete({ collection: 'imports', id: first.run })
    const { docs } = await payload.find({ collection: 'import-documents', depth: 0 })
    expect(docs.map((row) => row.import)).toEqual([second.run])
  })

  test('of a run that is not there, or still writes, is refused', async () => {
    await expect(undo({ run: 'ffffffffffffffffffffffff' })).rejects.toThrow('There is no run')
    await expect(undo({ run: 'nonsense' })).rejects.toThrow('There is no run')
    const { run: id } = await run([incoming(page)])
    const heartbeatAt = new Date().toISOString()
    await payload.update({ collection: 'imports', id, data: { status: 'running', heartbeatAt } })
    await expect(undo({ run: id })).rejects.toThrow('still running')
    expect((await article()).headline).toBe('Harbour bridge closes for a year')
  })

  test('of a run that broke off takes back what it wrote', async () => {
    const { run: id } = await run([incoming(page)])
    const heartbeatAt = new Date(Date.now() - 600_000).toISOString()
    await payload.update({ collection: 'imports', id, data: { status: 'running', heartbeatAt } })
    expect((await undo({ run: id })).counts.removed).toBe(7)
  })
})
