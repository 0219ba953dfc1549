import fs from 'node:fs'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { seedFolder } from '../../seed'
import { parseText } from '../../src/engine/formats'
import { openNinjs } from '../../src/engine/formats/ninjs'
import { importDocuments, type ImportOptions } from '../../src/ingest/run'
import type { IncomingDocument, Plan, RunReport, UnreadableDocument } from '../../src/ingest/types'
import { documentId } from '../../src/lib/ids'
import { watchOplog } from '../helpers/oplog'
import { newsroom } from '../helpers/payload'

let payload: Payload

beforeAll(async () => {
  ;({ payload } = await newsroom({ users: false }))
})
beforeEach(() => emptyDatabase())

const seedKey = '000_bf31db83c1188618.txt'
const seedText = fs.readFileSync(`${seedFolder}/${seedKey}`, 'utf8')

const contentCollections = [
  'agencies',
  'people',
  'credits',
  'images',
  'related-links',
  'articles',
] as const

const page = `Harbour bridge closes for a year

The bridge over the harbour closes on Monday, the city said. Repairs will take at least a year, and ferries will run instead every ten minutes.

Workers on the bridge

Reuters/Nina Holm

The bridge was built in 1961

“We have no choice,” said Mayor Erik Sandvik. Sandvik promised that the work would be done by next summer at the latest, and at no cost to drivers.

Traffic is to be led around the city in the meantime. The police expect long queues in the mornings.
`

const incoming = (text: string, sourceKey = 'bridge.txt'): IncomingDocument => ({
  sourceKey,
  filename: sourceKey,
  format: 'text',
  document: parseText(text),
})

async function* each<T>(...items: T[]) {
  yield* items
}

const run = (
  documents: (IncomingDocument | UnreadableDocument)[],
  options: Partial<ImportOptions> = {},
): Promise<RunReport> =>
  importDocuments({
    payload,
    documents: () => each(...documents),
    origin: 'cli',
    user: null,
    publish: false,
    dryRun: false,
    ...options,
  })

const away = () => Object.assign(new Error('connection closed'), { name: 'MongoNetworkError' })

/** Has `refusal` called before documents of a collection are written, at once or one by one; ends with what it returns. */
function refuse(collection: (typeof contentCollections)[number], refusal: () => void): () => void {
  const { db } = payload.db.connection
  if (!db) throw new Error('There is no database.')
  const model = payload.db.collections[collection]
  const create = payload.create.bind(payload)
  const command = db.command.bind(db)
  const one = vi.spyOn(payload, 'create').mockImplementation((options) => {
    if (options.collection === collection) refusal()
    return create(options)
  })
  const many = vi.spyOn(db, 'command').mockImplementation((what, options) => {
    if (what.insert === model?.collection.collectionName) refusal()
    return command(what, options)
  })
  return () => {
    one.mockRestore()
    many.mockRestore()
  }
}

/** What went wrong, but for what the engine is unsure of. */
const besidesDoubts = ({ problems }: RunReport) =>
  problems.filter(({ code }) => code !== 'unsure-kind')

const articleId = (sourceKey = 'bridge.txt') => documentId('articles', sourceKey)

const article = (sourceKey?: string) =>
  payload.findByID({ collection: 'articles', id: articleId(sourceKey), draft: true, depth: 0 })

/** Saves the article's body as an editor would who changed its words. */
async function editBody(edit: (json: string) => string) {
  const before = JSON.stringify((await article()).body)
  const after = edit(before)
  expect(after).not.toBe(before)
  const data = { body: JSON.parse(after) }
  await payload.update({ collection: 'articles', id: articleId(), data, draft: true })
}

async function onlyImage() {
  const { docs } = await payload.find({ collection: 'images', depth: 0 })
  expect(docs).toHaveLength(1)
  return docs[0] as (typeof docs)[number]
}

function collectionsOfMongo() {
  const { connection } = payload.db as unknown as { connection: { db: MongoDb } }
  return connection.db
}

interface MongoDb {
  collections: () => Promise<MongoCollection[]>
}
interface MongoCollection {
  collectionName: string
  deleteMany: (filter: object) => Promise<unknown>
  find: () => { sort: (by: object) => { toArray: () => Promise<unknown[]> } }
}

async function emptyDatabase() {
  for (const collection of await collectionsOfMongo().collections()) await collection.deleteMany({})
}

/** Every stored document but the run's own record. */
async function dump() {
  const all = await collectionsOfMongo().collections()
  const entries = await Promise.all(
    all
      .filter(({ collectionName }) => !/^(import|system\.)/.test(collectionName))
      .map(async (collection) => [
        collection.collectionName,
        await collection.find().sort({ _id: 1 }).toArray(),
      ]),
  )
  return Object.fromEntries(entries) as Record<string, unknown[]>
}

describe('the seed document', () => {
  test('becomes the documents that reading.md counts, an article in draft among them', async () => {
    const report = await run([incoming(seedText, seedKey)])
    const created = Object.fromEntries(
      Object.entries(report.byCollection).map(([slug, counts]) => [slug, counts.created]),
    )
    expect(created).toEqual({
      agencies: 3,
      people: 11,
      credits: 3,
      images: 3,
      'related-links': 1,
      articles: 1,
    })
    expect(report.counts).toEqual({
      created: 22,
      updated: 0,
      unchanged: 0,
      conflicts: 0,
      failed: 0,
    })

    const { headline, _status, slug, body, people, images, language, contributors } =
      await article(seedKey)
    expect({ headline, _status, language }).toEqual({
      headline: 'Attacks in Russia too: US signals arms return to Kiev',
      _status: 'draft',
      language: 'en',
    })
    expect(slug).toBe('attacks-in-russia-too-us-signals-arms-return-to-kiev')
    expect(contributors ?? []).toEqual([])
    expect(people).toHaveLength(8)
    expect(images).toHaveLength(3)

    const types = body?.root.children.map((node) => {
      const fields = node.fields as { blockType: string } | undefined
      return fields?.blockType ?? node.type
    })
    const count = (type: string) => types?.filter((one) => one === type).length
    expect([count('paragraph'), count('heading'), count('figure'), count('relatedLink')]).toEqual([
      14, 5, 3, 1,
    ])
    expect(types?.slice(0, 4)).toEqual(['paragraph', 'paragraph', 'figure', 'paragraph'])
  })

  test('keeps every block with its line, its rule and where it went', async () => {
    await run([incoming(seedText, seedKey)])
    const source = await payload.findByID({
      collection: 'sources',
      id: documentId('sources', seedKey),
      depth: 0,
    })
    expect(source).toMatchObject({
      sourceKey: seedKey,
      text: seedText,
      article: articleId(seedKey),
    })
    expect(source.reading).toHaveLength(31)
    expect(
      source.reading?.every(
        ({ rule, confidence, lines }) => rule && confidence && lines?.length === 2,
      ),
    ).toBe(true)

    const at = (line: number) => source.reading?.find(({ lines }) => lines?.[0] === line)
    expect(at(1)?.target).toEqual({
      collection: 'articles',
      id: articleId(seedKey),
      path: 'headline',
    })
    expect(at(19)).toMatchObject({
      kind: 'image-credit',
      target: { collection: 'credits', path: 'line' },
    })
    expect(at(59)).toMatchObject({ kind: 'boilerplate' })
    expect(at(59)?.target ?? null).toBeNull()

    const alt = at(17)?.target
    const image = await payload.findByID({ collection: 'images', id: alt?.id ?? '', depth: 0 })
    expect(image.alt).toBe('Antony Blinken in Prague')
  })
})

describe('importing again', () => {
  test('the same document writes nothing', async () => {
    await run([incoming(seedText, seedKey)])
    const before = await dump()
    const report = await run([incoming(seedText, seedKey)])
    expect(report.counts).toEqual({
      created: 0,
      updated: 0,
      unchanged: 22,
      conflicts: 0,
      failed: 0,
    })
    expect(await dump()).toEqual(before)
  })

  test('a corrected source changes what it corrected and nothing else', async () => {
    await run([incoming(page)])
    const report = await run([incoming(page.replace('built in 1961', 'built in 1962'))])
    expect(report.counts).toMatchObject({ created: 0, updated: 1, conflicts: 0, failed: 0 })
    expect(report.byCollection.images.updated).toBe(1)
    expect((await onlyImage()).caption).toBe('The bridge was built in 1962')
  })

  test('an editor’s caption stays, though the source changed elsewhere', async () => {
    await run([incoming(page)])
    const { id } = await onlyImage()
    await payload.update({
      collection: 'images',
      id,
      data: { caption: 'The bridge, opened in 1961' },
    })

    const report = await run([incoming(page.replace('closes for a year', 'closes for two years'))])
    expect(report.counts).toMatchObject({ updated: 1, conflicts: 0 })
    expect((await onlyImage()).caption).toBe('The bridge, opened in 1961')
    expect((await article()).headline).toBe('Harbour bridge closes for two years')
  })

  test('a field that both changed stays the editor’s and is reported', async () => {
    await run([incoming(page)])
    await payload.update({
      collection: 'articles',
      id: articleId(),
      data: { headline: 'Bridge shut' },
      draft: true,
    })

    const report = await run([incoming(page.replace('closes for a year', 'closes for two years'))])
    expect(report.counts).toMatchObject({ updated: 0, conflicts: 1 })
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        sourceKey: 'bridge.txt',
        code: 'conflict',
        message: expect.stringContaining('headline'),
      }),
    )
    expect((await article()).headline).toBe('Bridge shut')
  })

  test('an editor’s paragraph and another that the source changed are both in the body', async () => {
    await run([incoming(page)])
    await editBody((text) => text.replace('ferries will run', 'boats will run'))
    const ferries = page.replace('long queues', 'short queues').replace('at no cost', 'at a cost')

    const report = await run([incoming(ferries)])
    expect(report.counts).toMatchObject({ updated: 1, conflicts: 0, failed: 0 })
    const merged = JSON.stringify((await article()).body)
    for (const words of ['boats will run', 'short queues', 'at a cost']) {
      expect(merged).toContain(words)
    }
    expect((await run([incoming(ferries)])).counts).toMatchObject({ updated: 0, conflicts: 0 })
  })

  test('a paragraph that both changed stays the editor’s, and the rest of the source’s comes in', async () => {
    await run([incoming(page)])
    await editBody((text) => text.replace('long queues', 'no queues'))

    const report = await run([
      incoming(page.replace('long queues', 'short queues').replace('at no cost', 'at a cost')),
    ])
    expect(report.counts).toMatchObject({ updated: 1, conflicts: 1 })
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        code: 'conflict',
        message: expect.stringMatching(/"body\.\d+" changed in the source and in the newsroom/),
      }),
    )
    const merged = JSON.stringify((await article()).body)
    expect(merged).toContain('no queues')
    expect(merged).toContain('at a cost')
    expect(merged).not.toContain('short queues')
  })

  test('a person that an editor added and one that the source added are both there', async () => {
    await run([incoming(page)])
    const { id } = await payload.create({
      collection: 'people',
      data: { name: 'Ole Dahl' } as never,
    })
    const people = (await article()).people ?? []
    expect(people).toHaveLength(1)
    const mine = people.map((row) => ({ ...row, confirmed: true }))
    await payload.update({
      collection: 'articles',
      id: articleId(),
      data: { people: [{ person: id, relation: 'mentioned' }, ...mine] },
      draft: true,
    })

    const more = `${page}\n“We are ready,” said police chief Lars Berg. Berg said that his officers would stand at every crossing in the city.\n`
    const report = await run([incoming(more)])
    expect(report.counts).toMatchObject({ conflicts: 0, failed: 0 })
    const { docs } = await payload.find({ collection: 'people', depth: 0 })
    const names = new Map(docs.map((person) => [person.id, person.name]))
    const merged = (await article()).people ?? []
    expect(merged.map(({ person }) => names.get(String(person)))).toEqual([
      'Ole Dahl',
      'Erik Sandvik',
      'Lars Berg',
    ])
    expect(merged[1]).toMatchObject({ confirmed: true })
  })

  test('what an editor deleted does not come back', async () => {
    await run([incoming(page)])
    await payload.delete({ collection: 'articles', id: articleId() })
    const more = `${page}\nFerries at the pier\n\nAFP/Ole Dahl\n\nThe ferries run every ten minutes\n\nAnd that is all that is known about the ferries at this hour of the day.\n`
    const report = await run([incoming(more)])
    expect(report.counts).toMatchObject({ created: 0, updated: 0, failed: 0 })
    expect(report.problems).toMatchObject([{ code: 'article-deleted' }])
    expect((await payload.count({ collection: 'articles' })).totalDocs).toBe(0)
    expect((await payload.count({ collection: 'images' })).totalDocs).toBe(1)
  })

  test('what an editor saves while the document is planned is not overwritten', async () => {
    await run([incoming(page)])
    const { id } = await onlyImage()
    const find = payload.find.bind(payload)
    let saved = false
    const spy = vi.spyOn(payload, 'find').mockImplementation(async (options) => {
      const found = await find(options)
      // The stored documents have been read, and nothing is written yet.
      if (options.collection === 'images' && !saved) {
        saved = true
        await payload.update({ collection: 'images', id, data: { caption: 'Saved in between' } })
      }
      return found
    })
    const report = await run([incoming(page.replace('built in 1961', 'built in 1962'))]).finally(
      () => spy.mockRestore(),
    )
    expect(saved).toBe(true)
    expect(report.counts).toMatchObject({ conflicts: 1, failed: 0 })
    expect((await onlyImage()).caption).toBe('Saved in between')
  })

  test('a correction of kinds is read anew, and holds when the source comes without it', async () => {
    await run([incoming(page)])
    const corrected = await run([{ ...incoming(page), corrected: { kinds: { 9: 'paragraph' } } }])
    expect(corrected.counts.updated).toBeGreaterThan(0)
    await onlyImage()
    const source = () =>
      payload.findByID({ collection: 'sources', id: documentId('sources', 'bridge.txt'), depth: 0 })
    const at9 = async () => (await source()).reading?.find(({ lines }) => lines[0] === 9)
    expect(await at9()).toMatchObject({ kind: 'paragraph' })

    await run([incoming(page.replace('closes for a year', 'closes for two years'))])
    expect(await at9()).toMatchObject({ kind: 'paragraph' })
  })

  test('joins, splits and kinds of blocks that share a line hold when lines come in above', async () => {
    const lines = page.split('\n')
    lines.splice(6, 3, 'Reuters/Nina Holm The bridge was built in 1961')
    const joined = lines.join('\n').replace('next summer at', 'next summer\n\nat')
    const at = 'Reuters/Nina Holm '.length
    const corrected = {
      joins: [11],
      splits: { 7: [at] },
      kinds: { 7: 'image-credit', [`7:${at}`]: 'image-caption', 9: 'paragraph' },
    } as const
    await run([{ ...incoming(joined), corrected }])
    const readingOf = async () => {
      const id = documentId('sources', 'bridge.txt')
      const source = await payload.findByID({ collection: 'sources', id, depth: 0 })
      return { ...source, reading: source.reading ?? [] }
    }
    const { reading } = await readingOf()
    expect(reading.map(({ kind, lines, at }) => [kind, ...lines, at]).slice(2)).toEqual([
      ['image-alt', 5, 5, undefined],
      ['image-credit', 7, 7, undefined],
      ['image-caption', 7, 7, at],
      ['paragraph', 9, 11, undefined],
      ['paragraph', 13, 13, undefined],
    ])
    expect(await onlyImage()).toMatchObject({ caption: 'The bridge was built in 1961' })
    expect(JSON.stringify((await article()).body)).toContain('next summer at the latest')

    const { counts } = await run([incoming(joined)])
    expect(counts).toMatchObject({ created: 0, updated: 0 })

    await run([incoming(`Home\nNews\n\n${joined}`)])
    const again = await readingOf()
    expect(again.corrected).toEqual({
      joins: [14],
      splits: { 10: [at] },
      kinds: { 10: 'image-credit', [`10:${at}`]: 'image-caption', 12: 'paragraph' },
    })
    expect(again.reading.slice(-4).map(({ kind, lines, at }) => [kind, ...lines, at])).toEqual([
      ['image-credit', 10, 10, undefined],
      ['image-caption', 10, 10, at],
      ['paragraph', 12, 14, undefined],
      ['paragraph', 16, 16, undefined],
    ])
    await onlyImage()

    await run([{ ...incoming(`Home\nNews\n\n${joined}`), corrected: { joins: [] } }])
    expect((await readingOf()).corrected).not.toHaveProperty('joins')
    expect((await readingOf()).corrected).toHaveProperty('splits')
  })

  test('two related links on one line are two, each with its place', async () => {
    const line = 'See also: A ferry for the island. See also: The bridge of 1961'
    const at = line.lastIndexOf('See also')
    const kinds = { 15: 'related-link', [`15:${at}`]: 'related-link' } as const
    const document = incoming(`${page}\n${line}`)
    await run([{ ...document, corrected: { splits: { 15: [at] }, kinds } }])
    const { relatedLinks, body } = await article()
    expect(relatedLinks).toHaveLength(2)
    const blocks = (body?.root.children ?? []).filter(({ type }) => type === 'block').slice(-2)
    const ids = blocks.map(({ fields }) => (fields as { id: string; link: string }).id)
    expect(new Set(ids).size).toBe(2)
    const links = blocks.map(({ fields }) => (fields as { link: string }).link)
    expect(links).toEqual(relatedLinks)
    const id = documentId('sources', 'bridge.txt')
    const { reading } = await payload.findByID({ collection: 'sources', id, depth: 0 })
    expect(reading?.slice(-2).map(({ target }) => target?.id)).toEqual(relatedLinks)
  })

  test('an alt text that the source lost stays on the picture', async () => {
    await run([incoming(page)])
    const without = incoming(page.replace('Workers on the bridge\n\n', ''))
    await run([{ ...without, corrected: { kinds: { 5: 'image-credit', 7: 'image-caption' } } }])
    expect((await onlyImage()).alt).toBe('Workers on the bridge')
  })

  test('a doubt that an editor settled stays settled', async () => {
    await run([incoming(seedText, seedKey)])
    const { review } = await article(seedKey)
    expect(review?.map(({ line }) => line)).toContain(13)
    const settled = review?.map((item) => ({ ...item, resolved: true }))
    await payload.update({
      collection: 'articles',
      id: articleId(seedKey),
      data: { review: settled },
      draft: true,
    })

    await run([incoming(seedText.replace('two-day meeting', 'three-day meeting'), seedKey)])
    const again = (await article(seedKey)).review ?? []
    expect(again.length).toBeGreaterThan(0)
    expect(again.filter(({ resolved }) => !resolved)).toEqual([])
  })

  test('a published article gets a new draft, and the published text stays until somebody publishes', async () => {
    await run([incoming(page)], { publish: true })
    await run([incoming(page.replace('closes for a year', 'closes for two years'))])
    const published = await payload.findByID({ collection: 'articles', id: articleId(), depth: 0 })
    expect(published).toMatchObject({
      _status: 'published',
      headline: 'Harbour bridge closes for a year',
    })
    expect((await article()).headline).toBe('Harbour bridge closes for two years')
  })
})

describe('an embargo', () => {
  const item = (embargoedUntil?: string): IncomingDocument => {
    const headlines = [{ role: 'main', value: 'Ferry leaves' }]
    const text = JSON.stringify({ uri: 'a:b', headlines, body_text: 'It left.', embargoedUntil })
    const { document } = openNinjs(new TextEncoder().encode(text))
    return {
      ...incoming('', 'ferry.json'),
      format: 'ninjs',
      document: document as IncomingDocument['document'],
    }
  }
  const first = '2030-01-01T00:00:00.000Z'
  const note = 'Until the speech begins'
  const edit = (embargo: { until?: string; note?: string }) =>
    payload.update({
      collection: 'articles',
      id: articleId('ferry.json'),
      data: { embargo },
      draft: true,
    })
  const embargo = async () => {
    const { until, note } = (await article('ferry.json')).embargo ?? {}
    return { until: until ?? null, note: note ?? null }
  }

  test('that the item does not have any more is lifted, and what an editor noted stays', async () => {
    await run([item(first)])
    await edit({ until: first, note })
    expect((await run([item()])).counts.conflicts).toBe(0)
    expect(await embargo()).toEqual({ until: null, note })
    const later = '2031-01-01T00:00:00.000Z'
    await run([item(later)])
    expect(await embargo()).toEqual({ until: later, note })
  })

  test('of an editor stays where the item has none', async () => {
    await run([item()])
    await edit({ until: first, note })
    await run([{ ...item(), language: 'de' }])
    expect(await embargo()).toEqual({ until: first, note })
  })
})

describe('people, credits and agencies', () => {
  test('of two documents are one each', async () => {
    await run([
      incoming(page),
      incoming(page.replace('Harbour bridge', 'The old bridge'), 'again.txt'),
    ])
    for (const collection of ['agencies', 'credits'] as const) {
      expect((await payload.count({ collection })).totalDocs, collection).toBe(1)
    }
    const { docs } = await payload.find({ collection: 'people', sort: 'name', depth: 0 })
    expect(docs.map(({ name }) => name)).toEqual(['Erik Sandvik', 'Nina Holm'])
  })

  test('of a credit line with two photographers are both there; the first one has the credit', async () => {
    await run([incoming(page.replace('Reuters/Nina Holm', 'Nina Holm and Lars Berg/Reuters'))])
    const { docs } = await payload.find({ collection: 'credits', depth: 1 })
    expect(docs).toMatchObject([{ photographer: { name: 'Nina Holm' }, notes: 'with Lars Berg' }])
    const people = await payload.find({ collection: 'people', sort: 'name', depth: 0 })
    expect(people.docs.map(({ name }) => name)).toEqual(['Erik Sandvik', 'Lars Berg', 'Nina Holm'])
  })

  test('are found by an alias that an editor gave them', async () => {
    const { id } = await payload.create({
      collection: 'people',
      data: { name: 'Erik Olav Sandvik', aliases: ['Erik Sandvik'] } as never,
    })
    await run([incoming(page)])
    expect((await article()).people?.map(({ person }) => person)).toEqual([id])
  })
})

describe('what an editor renamed', () => {
  test('is still the one that the next document with the old name means', async () => {
    await run([incoming(page)])
    const { docs } = await payload.find({ collection: 'agencies', depth: 0 })
    await payload.update({
      collection: 'agencies',
      id: docs[0]?.id ?? '',
      data: { name: 'Thomson Reuters Foundation' },
    })

    const report = await run([
      incoming(
        page.replace('Harbour bridge', 'The old bridge').replace('1961', '1963'),
        'again.txt',
      ),
    ])
    expect(report.counts.failed).toBe(0)
    const after = await payload.find({ collection: 'agencies', depth: 0 })
    expect(after.docs.map(({ name }) => name)).toEqual(['Thomson Reuters Foundation'])
  })

  test('and made by hand in the first place is found again too', async () => {
    const { id } = await payload.create({
      collection: 'people',
      data: { name: 'Erik Sandvik' } as never,
    })
    await run([incoming(page)])
    await payload.update({ collection: 'people', id, data: { name: 'Erik Sandvik-Moe' } })
    await run([incoming(page.replace('closes for a year', 'closes for two years'))])
    expect((await article()).people?.map(({ person }) => person)).toEqual([id])
  })
})

describe('publishing', () => {
  test('leaves a draft alone that an editor works on', async () => {
    await run([incoming(page)])
    await payload.update({
      collection: 'articles',
      id: articleId(),
      data: { kicker: 'Traffic', headline: 'Bridge shut, and' },
      draft: true,
    })
    const report = await run([incoming(page)], { publish: true })
    expect(report.problems).toMatchObject([
      { code: 'not-published', message: expect.stringMatching(/editor has changed it.*headline/) },
    ])
    expect((await article())._status).toBe('draft')
  })

  test('that fails does not make the import fail', async () => {
    const update = payload.update.bind(payload)
    const spy = vi.spyOn(payload, 'update').mockImplementation((options) => {
      const { _status } = (options.data ?? {}) as { _status?: string }
      if (_status === 'published') throw new Error('The mail server is down.')
      return update(options as never) as never
    })
    const report = await run([incoming(page)], { publish: true }).finally(() => spy.mockRestore())
    expect(report.counts).toMatchObject({ failed: 0 })
    expect(report.counts.created).toBeGreaterThan(0)
    expect(besidesDoubts(report)).toMatchObject([{ code: 'not-published' }])
  })

  test('a complete article is published', async () => {
    const report = await run([incoming(page)], { publish: true })
    expect(report.problems.filter(({ code }) => code === 'not-published')).toEqual([])
    expect((await article())._status).toBe('published')
  })

  test('one with a picture without alt text stays a draft, and the report says why', async () => {
    const report = await run([incoming(seedText, seedKey)], { publish: true })
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: 'not-published', message: expect.stringMatching(/alt/i) }),
    )
    expect((await article(seedKey))._status).toBe('draft')
    expect(report.counts).toMatchObject({ created: 22, failed: 0 })
  })
})

describe('a dry run', () => {
  test('writes nothing and foresees what the run then does', async () => {
    const documents = [incoming(page), incoming(seedText, seedKey), incoming(page, 'copy.txt')]
    const before = await dump()
    const foreseen = await run(documents, { dryRun: true })
    expect(await dump()).toEqual(before)
    expect((await payload.count({ collection: 'imports' })).totalDocs).toBe(0)

    const done = await run(documents)
    expect(done.problems).toEqual(foreseen.problems)
    expect(foreseen.counts).toEqual(done.counts)
    expect(foreseen.byCollection).toEqual(done.byCollection)
  })

  test('leaves no entry in the log that MongoDB keeps of every write', async () => {
    const writes = await watchOplog(payload)
    await run([incoming(page), incoming(seedText, seedKey)], { dryRun: true })
    expect(await writes()).toEqual([])
    await run([incoming(page)])
    expect(await writes()).not.toEqual([])
  })

  test('tells of every document what the run then does to it', async () => {
    await run([incoming(page), incoming(seedText, seedKey)])
    const { docs } = await payload.find({ collection: 'articles', draft: true })
    for (const { id } of docs) {
      const data = { standfirst: 'By an editor.', headline: 'By an editor' }
      await payload.update({ collection: 'articles', id, data, draft: true })
    }
    const documents = [
      incoming(
        page
          .replace('Harbour bridge closes', 'Bridge over the harbour closes')
          .replace('ten minutes', 'twenty minutes'),
      ),
      incoming(seedText, seedKey),
      incoming(page.replace('Harbour bridge', 'Canal bridge'), 'new.txt'),
    ]
    const plansOf = async (dryRun: boolean) => {
      const plans: Plan[] = []
      await run(documents, { dryRun, onPlan: (plan) => void plans.push(plan) })
      return plans.map(({ sourceKey, changes }) => ({ sourceKey, changes }))
    }
    const foreseen = await plansOf(true)
    expect(foreseen.flatMap(({ changes }) => changes.map(({ outcome }) => outcome))).toEqual(
      expect.arrayContaining(['created', 'updated', 'unchanged']),
    )
    expect(
      foreseen.flatMap(({ changes }) => changes.flatMap(({ conflicts }) => conflicts)),
    ).toEqual([expect.objectContaining({ field: 'headline' })])
    expect(await plansOf(false)).toEqual(foreseen)
  })
})

describe('what the collections cannot hold', () => {
  test('a language that nobody can choose becomes undetermined', async () => {
    const maltese =
      'Il-gvern qal illum li se jibni triq ġdida ħdejn il-port u li x-xogħol jibda fil-bidu tas-sena d-dieħla.'
    const report = await run([incoming(`Triq ġdida ħdejn il-port\n\n${maltese}\n`)])
    expect(report.counts.failed).toBe(0)
  })

  test('a date that no calendar has stays in the text', async () => {
    const report = await run([
      incoming(page.replace('The bridge over', '2024-13-45\n\nThe bridge over')),
    ])
    expect(report.counts.failed).toBe(0)
  })
})

describe('when something fails', () => {
  test('because MongoDB went away, the run waits for it and goes on', async () => {
    let refused = 0
    const restore = refuse('articles', () => {
      if (refused++ === 0) throw away()
    })
    const report = await run([incoming(page)]).finally(restore)
    expect(refused).toBeGreaterThan(1)
    expect(report.counts).toMatchObject({ failed: 0 })
    expect((await payload.count({ collection: 'articles' })).totalDocs).toBe(1)
  })

  test('because MongoDB is gone for good, the run ends and says what is not in', async () => {
    const documents = [
      incoming(page),
      // Of one source, so in a batch of its own.
      incoming(page.replace('Harbour bridge', 'The old bridge')),
      incoming(page, 'c.txt'),
    ]
    const update = payload.update.bind(payload)
    const spy = vi.spyOn(payload, 'update').mockImplementation((options) => {
      if (options.collection === 'articles') throw away()
      return update(options)
    })
    const report = await run(documents, { patience: 0 }).finally(() => spy.mockRestore())
    expect(report.counts.failed).toBe(2)
    expect(besidesDoubts(report)).toMatchObject([
      { sourceKey: 'bridge.txt', code: 'database-away' },
      { sourceKey: 'c.txt', code: 'database-away' },
    ])
    expect((await article()).headline).toBe('Harbour bridge closes for a year')
    expect((await payload.count({ collection: 'articles' })).totalDocs).toBe(1)
  })

  test('because MongoDB is gone before the next batch is claimed, the run ends and says the same', async () => {
    const batches = payload.db.collections['import-batches']?.collection as unknown as {
      updateOne: (filter: object, update: object, options?: { session?: object }) => unknown
    }
    const updateOne = batches.updateOne.bind(batches)
    let claims = 0
    const spy = vi.spyOn(batches, 'updateOne').mockImplementation((filter, update, options) => {
      // What a transaction notes is that a batch is done.
      if (!options?.session && ++claims > 1) throw away()
      return updateOne(filter, update, options)
    })
    const documents = [incoming(page), incoming(page, 'next.txt')]
    const report = await run(documents, { batch: 1, patience: 0 }).finally(() => spy.mockRestore())
    expect(report.counts.failed).toBe(1)
    expect(besidesDoubts(report)).toMatchObject([{ sourceKey: 'next.txt', code: 'database-away' }])
    expect((await payload.count({ collection: 'articles' })).totalDocs).toBe(1)
  })

  test('because MongoDB is gone before the end can be noted, the run says that all is in, and how to go on', async () => {
    const imports = payload.db.collections['imports']?.collection as unknown as {
      updateOne: (filter: object, update: { $set: { status?: string } }) => unknown
    }
    const updateOne = imports.updateOne.bind(imports)
    const spy = vi.spyOn(imports, 'updateOne').mockImplementation((filter, update) => {
      if (update.$set.status === 'done') throw away()
      return updateOne(filter, update)
    })
    const begun = run([incoming(page)], { patience: 0 }).finally(() => spy.mockRestore())
    await expect(begun).rejects.toMatchObject({
      name: 'UnrecordedError',
      exitCode: 1,
      message: expect.stringMatching(
        /^MongoDB went away before .* is in\. Go on with --resume [0-9a-f]{24}\.$/,
      ),
    })
    expect((await payload.count({ collection: 'articles' })).totalDocs).toBe(1)
  })

  test.each(contentCollections)(
    'while %s are written, nothing of the document is in',
    async (collection) => {
      const restore = refuse(collection, () => {
        throw new Error('The disk is full.')
      })
      const report = await run([incoming(seedText, seedKey)]).finally(restore)

      expect(report.counts).toEqual({
        created: 0,
        updated: 0,
        unchanged: 0,
        conflicts: 0,
        failed: 1,
      })
      expect(report.problems).toContainEqual(
        expect.objectContaining({
          sourceKey: seedKey,
          code: 'not-written',
          message: expect.stringContaining('The disk is full.'),
        }),
      )
      for (const slug of [...contentCollections, 'sources'] as const) {
        expect((await payload.count({ collection: slug })).totalDocs, slug).toBe(0)
      }
      const [record] = (await payload.find({ collection: 'imports' })).docs
      expect(record).toMatchObject({ status: 'failed', counts: { failed: 1 } })
    },
  )

  test('of a document that Payload would refuse, only that one is not in', async () => {
    const slug = 'articles'
    const { beforeChange } = payload.collections[slug].config.hooks
    const refuseOne: (typeof beforeChange)[number] = ({ data }) => {
      if (data.headline === 'A bad one') throw new Error('This headline is taken.')
      return data
    }
    beforeChange.push(refuseOne)
    const documents = ['A good one', 'A bad one', 'Another good one'].map((headline) =>
      incoming(page.replace('Harbour bridge closes for a year', headline), headline),
    )
    const report = await run(documents).finally(() => beforeChange.pop())
    expect(report.counts.failed).toBe(1)
    expect(besidesDoubts(report)).toMatchObject([{ sourceKey: 'A bad one', code: 'not-written' }])
    const { docs } = await payload.find({ collection: slug, draft: true, sort: 'headline' })
    expect(docs.map(({ headline }) => headline)).toEqual(['A good one', 'Another good one'])
  })

  test('for a moment, the document is tried again', async () => {
    const commit = payload.db.commitTransaction.bind(payload.db)
    let refused = 0
    const spy = vi.spyOn(payload.db, 'commitTransaction').mockImplementation((id) => {
      if (refused++ === 0) throw Object.assign(new Error('WriteConflict'), { code: 112 })
      return commit(id)
    })
    const report = await run([incoming(page)]).finally(() => spy.mockRestore())
    expect(refused).toBeGreaterThan(1)
    expect(report.counts.failed).toBe(0)
    expect((await article()).headline).toBe('Harbour bridge closes for a year')
  })

  test('an unreadable document is counted as failed and the others are in', async () => {
    const problem = { code: 'empty', message: 'The document is empty.', lines: [1, 1] as const }
    const report = await run([
      { sourceKey: 'bad.txt', filename: 'bad.txt', problem },
      incoming(page),
    ])
    expect(report.counts.failed).toBe(1)
    expect(report.problems).toContainEqual({ sourceKey: 'bad.txt', ...problem })
    expect((await article()).headline).toBe('Harbour bridge closes for a year')
  })
})

describe('a text too long for its field', () => {
  test('is cut, and the doubt says so; importing it again changes nothing', async () => {
    const headline = `Council ${'debates and '.repeat(40)}adjourns`
    const long = page.replace('Harbour bridge closes for a year', headline)
    const document = { ...incoming(long), corrected: { kinds: { 1: 'title' as const } } }
    const report = await run([document])
    expect(report.counts.failed).toBe(0)
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: 'shortened', lines: [1, 1] }),
    )
    expect((await article()).headline).toMatch(/^Council debates .*…$/)
    const again = await run([document])
    expect(again.counts).toMatchObject({ created: 0, updated: 0, conflicts: 0, failed: 0 })
  })

  test('as a whole fails by itself with the way out, and nothing of it is in', async () => {
    const sentence = 'The council met again and talked about the river for a long time. '
    const huge = `A very long session\n\n${`${sentence.repeat(10)}\n\n`.repeat(9_000)}`
    const report = await run([incoming(huge, 'huge.txt'), incoming(page)])
    expect(report.counts.failed).toBe(1)
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        sourceKey: 'huge.txt',
        code: 'not-written',
        message: expect.stringMatching(/too large.*split/i),
      }),
    )
    expect((await payload.count({ collection: 'articles' })).totalDocs).toBe(1)
  })
})

test('four imports of the same documents at once leave exactly one of each', async () => {
  const documents = () => [incoming(seedText, seedKey), incoming(page)]
  const reports = await Promise.all([1, 2, 3, 4].map(() => run(documents())))
  expect(
    reports.flatMap(({ problems }) => problems.filter(({ code }) => code === 'not-written')),
  ).toEqual([])

  const at = async (collection: (typeof contentCollections)[number]) =>
    (await payload.count({ collection })).totalDocs
  const counts = Object.fromEntries(
    await Promise.all(contentCollections.map(async (slug) => [slug, await at(slug)] as const)),
  )
  expect(counts).toEqual({
    agencies: 3,
    people: 13,
    credits: 4,
    images: 4,
    'related-links': 1,
    articles: 2,
  })
  expect((await payload.count({ collection: 'sources' })).totalDocs).toBe(2)
})

test('a run holds no doubts of what is in while it goes on, and tells all of them at its end', async () => {
  const problem = { code: 'binary', message: 'This is no text.', lines: [1, 1] as const }
  const unreadable: UnreadableDocument = { sourceKey: 'c.txt', filename: 'c.txt', problem }
  const held: string[][] = []
  const report = await run([incoming(seedText, 'a.txt'), incoming(seedText, 'b.txt'), unreadable], {
    batch: 1,
    onProgress: ({ problems }) => void held.push(problems.map(({ sourceKey }) => sourceKey)),
  })
  expect(held).toEqual([[], [], ['c.txt']])
  const told = new Set(report.problems.map(({ sourceKey }) => sourceKey))
  expect([...told].sort()).toEqual(['a.txt', 'b.txt', 'c.txt'])
})
