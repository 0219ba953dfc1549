import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Listener } from '../../src/server/listen'
import { allPublications } from '../helpers/all-publications'
import { body, figure, paragraph } from '../helpers/body'
import { newsroom, type TestNewsroom } from '../helpers/payload'
import { databaseOf } from '../helpers/stored'

let room: TestNewsroom
let server: Listener

beforeAll(async () => {
  room = await newsroom()
  const [{ search }, { errorHandler }, { listen }] = await Promise.all([
    import('../../src/server/search'),
    import('../../src/server/error-handler'),
    import('../../src/server/listen'),
  ])
  const app = express().use(search(room.payload)).use(errorHandler)
  server = await listen(app, { host: '127.0.0.1', port: 0 })
  await write()
  await allPublications(room.payload)
})
afterAll(() => server.close(0))

const article = (data: object) =>
  room.payload.create({
    collection: 'articles',
    data: { slug: '', language: 'en', headline: '', _status: 'published', ...data },
  })

/** One of each kind of thing that is looked for below. */
async function write() {
  const { payload } = room
  const image = await payload.create({
    collection: 'images',
    data: { alt: 'A crane', caption: 'A crane lifts the Zeppelin' },
  })
  const person = await payload.create({
    collection: 'people',
    data: { name: 'Zoë Ōtani', slug: '' },
  })
  await article({
    headline: 'The harbour bridges open',
    standfirst: 'Ferries <script>alert(1)</script> stop & wait',
    section: 'City',
    body: body(
      paragraph(`${'Nothing of note. '.repeat(40)}The mayor praised a lighthouse.`),
      figure(image.id),
    ),
    people: [{ person: person.id, relation: 'quoted' }],
    publishedAt: '2026-01-01T00:00:00.000Z',
  })
  await article({ headline: 'A quiet day', body: body(paragraph('One bridge was painted.')) })
  await article({ headline: 'Neue Häuser am Fluss', language: 'de', section: 'Stadt' })
  await article({ headline: 'Des élections à Nantes', language: 'fr' })
  await article({ headline: 'Powódź w Gdańsku', language: 'pl' })
  await article({ headline: '東京都知事選挙の結果', language: 'ja' })
  await article({ headline: 'Secret bridge plans', _status: 'draft' })
}

async function ask(parameters: Record<string, string> | string) {
  const response = await fetch(`${server.url}/api/search?${new URLSearchParams(parameters)}`)
  return { status: response.status, body: await response.json() }
}
const headlines = async (parameters: Record<string, string>) =>
  (await ask(parameters)).body.docs.map(({ headline }: { headline: string }) => headline)

describe('what is found', () => {
  it('is in the headline before it is in the text, and never a draft', async () => {
    expect(await headlines({ q: 'bridge' })).toEqual(['The harbour bridges open', 'A quiet day'])
  })

  it.each([
    ['in a standfirst', 'ferry'],
    ['in a text', 'lighthouses'],
    ['in a caption', 'zeppelin'],
    ['by a person, without accents', 'otani'],
  ])('is an article %s', async (_where, q) => {
    expect(await headlines({ q })).toEqual(['The harbour bridges open'])
  })

  it.each([
    ['haus', 'Neue Häuser am Fluss'],
    ['election', 'Des élections à Nantes'],
    ['powodz', 'Powódź w Gdańsku'],
    ['選挙', '東京都知事選挙の結果'],
  ])('is said in the language of the article: %s', async (q, headline) => {
    expect(await headlines({ q })).toEqual([headline])
  })

  it('is narrowed to a language, a section, a phrase, and by what is excluded', async () => {
    expect(await headlines({ q: 'haus bridge', language: 'de' })).toEqual(['Neue Häuser am Fluss'])
    expect(await headlines({ q: 'haus bridge', section: 'City' })).toEqual([
      'The harbour bridges open',
    ])
    expect(await headlines({ q: '"bridge was painted"' })).toEqual(['A quiet day'])
    expect(await headlines({ q: 'bridge -painted' })).toEqual(['The harbour bridges open'])
    expect(await headlines({ q: '-painted' })).toEqual([])
  })

  it('comes in pages', async () => {
    const first = await ask({ q: 'bridge', limit: '1' })
    expect(first.body).toMatchObject({
      totalDocs: 2,
      page: 1,
      totalPages: 2,
      hasPrevPage: false,
      hasNextPage: true,
    })
    const second = await ask({ q: 'bridge', limit: '1', page: '2' })
    expect(second.body.docs[0]).toMatchObject({ headline: 'A quiet day', slug: 'a-quiet-day' })
    expect(second.body.hasNextPage).toBe(false)
  })
})

describe('what is shown of a hit', () => {
  it('is the passage that was found, marked, in HTML that runs nothing', async () => {
    const { body } = await ask({ q: 'wait lighthouse bridge the' })
    const [{ highlights }] = body.docs
    expect(highlights).toEqual({
      headline: ['The harbour <mark>bridges</mark> open'],
      standfirst: ['Ferries &lt;script&gt;alert(1)&lt;/script&gt; stop &amp; <mark>wait</mark>'],
      body: [expect.stringMatching(/^….*The mayor praised a <mark>lighthouse<\/mark>\.$/)],
    })
  })

  it('has the fields that were promised, and no other', async () => {
    const { body } = await ask({ q: 'zeppelin' })
    expect(Object.keys(body.docs[0]).sort()).toEqual(
      'headline highlights id language publishedAt score section slug standfirst'.split(' '),
    )
  })

  it('is nothing of an article that was withdrawn a moment ago, nor of words that were taken back', async () => {
    const withdrawn = await article({ headline: 'An ostrich escapes' })
    const changed = await article({ headline: 'A panda escapes' })
    await allPublications(room.payload)
    const articles = databaseOf(room.payload).collection('articles')
    await articles.updateOne({ slug: withdrawn.slug }, { $set: { _status: 'draft' } })
    await articles.updateOne({ slug: changed.slug }, { $set: { headline: 'A bear escapes' } })
    expect(await headlines({ q: 'ostrich' })).toEqual([])
    const { body } = await ask({ q: 'panda' })
    expect(body.docs[0]).toMatchObject({ headline: 'A bear escapes', highlights: {} })
  })
})

describe('what is no search', () => {
  it.each([
    ['', 'q'],
    ['q=', 'q'],
    ['q=%20%20', 'q'],
    [`q=${'a'.repeat(201)}`, 'q'],
    ['q=a&q=b', 'q'],
    ['q[$ne]=', 'q'],
    ['q=a&page=0', 'page'],
    ['q=a&page=101', 'page'],
    ['q=a&limit=51', 'limit'],
    ['q=a&limit=1e9', 'limit'],
    ['q=a&language[$gt]=', 'language'],
    ['q=a&section=a&section=b', 'section'],
    ['q=a&where[_status][equals]=draft', 'where'],
  ])('is refused by name: ?%s', async (query, name) => {
    const { status, body } = await ask(query)
    expect(status).toBe(400)
    expect(body.errors[0].message).toContain(name)
  })

  it.each([
    '$where: function() { while(true); }',
    '{"$ne":null}',
    '(a+)+$',
    '"'.repeat(199),
    '-'.repeat(200),
    '-a '.repeat(66),
    '\u0000',
    '\uFFFF\u202E',
    '__proto__ constructor',
    '../../../etc/passwd',
  ])('finds nothing and harms nobody: %j', async (q) => {
    const { status, body } = await ask({ q })
    expect([status, body.totalDocs]).toEqual([200, 0])
  })
})

it('looks at no row that has none of the words', async () => {
  const plan = await databaseOf(room.payload)
    .collection('publications')
    .find({ textLanguage: 'english', $text: { $search: 'bridge', $language: 'english' } })
    .explain('executionStats')
  expect(JSON.stringify(plan)).not.toContain('COLLSCAN')
  expect(plan.executionStats.totalDocsExamined).toBeLessThanOrEqual(2)
})
