import { inspect } from 'node:util'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import fc from 'fast-check'
import { handleEndpoints, type Payload, type Where } from 'payload'
import { validOperators } from 'payload/shared'
import { beforeAll, expect, test } from 'vitest'
import { publishedContent } from '../../bench/read/content'
import { objectId, rawCollection } from '../../src/ingest/raw'
import { published } from '../../src/server/published'
import { asksOpenly, openFields } from '../../src/server/published/asks-openly'
import { newsroom } from '../helpers/payload'

let payload: Payload
let ours: ReturnType<typeof published>
let ids: string[]
/** What the names in conditions stand for. */
let known: Record<string, string>

/** An id of nothing. */
const nobody = 'f'.repeat(24)

beforeAll(async () => {
  ;({ payload } = await newsroom({ users: false }))
  ours = published(payload)
  await publishedContent(payload, 30)
  await untidy()
  const stored = rawCollection(payload, 'articles').find({}, { projection: { _id: 1 } })
  ids = (await stored.toArray()).map(({ _id }) => String(_id))
  const article = await rawCollection(payload, 'articles').findOne({
    _status: 'published',
    heroImage: { $exists: true },
    'relatedLinks.0': { $exists: true },
  } as never)
  const { heroImage, relatedLinks } = article as unknown as {
    heroImage: object
    relatedLinks: object[]
  }
  known = { IMAGE: String(heroImage), LINK: String(relatedLinks[0]), NOBODY: nobody }
})

/** What a newsroom has besides: drafts that others refer to, files, portraits, corrections, links in the text, what is gone. */
async function untidy() {
  const articles = rawCollection(payload, 'articles')
  const all = await articles.find({}).toArray()
  const set = (slug: Parameters<typeof rawCollection>[1], id: unknown, fields: object) =>
    rawCollection(payload, slug).updateOne({ _id: id } as never, { $set: fields } as never)

  // What is equal in an order may come in any.
  for (const [index, { _id }] of all.entries())
    await set('articles', _id, { updatedAt: new Date(index) })
  const [first, second, third] = all.map(({ _id }) => _id)
  for (const { _id } of all.slice(0, 4)) await set('articles', _id, { _status: 'draft' })
  await articles.updateOne({ _id: all[5]?._id }, { $unset: { body: 1, images: 1, meta: 1 } })
  const link = (doc: unknown) => ({
    type: 'link',
    version: 3,
    children: [{ type: 'text', text: 'there', version: 1 }],
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'articles', value: doc } },
  })
  const children = [link(String(all[8]?._id)), link(String(first)), link(nobody)]
  const paragraph = { type: 'paragraph', version: 1, children }
  await set('articles', all[6]?._id, {
    kicker: 'A kicker',
    previousSlugs: ['a-former-slug'],
    corrections: [{ id: nobody, type: 'correction', text: 'It was Monday.', date: new Date(0) }],
    embargo: { until: new Date(0), note: 'not for readers' },
    review: [{ id: nobody, code: 'doubt', message: 'not for readers', resolved: false }],
    meta: { title: 'For search engines' },
    notInTheModel: 'left behind',
    'body.root.children': [paragraph],
  })
  const links = await rawCollection(payload, 'related-links').find({}).toArray()
  for (const [index, article] of [first, second, third, nobody].entries())
    await set('related-links', links[index]?._id, { article, status: 'internal' })
  const images = await rawCollection(payload, 'images').find({}).toArray()
  const size = { width: 400, height: 300, mimeType: 'image/webp', filesize: 9, filename: 'a.webp' }
  for (const { _id } of images.slice(0, 20))
    await set('images', _id, {
      filename: `${String(_id)}.jpg`,
      mimeType: 'image/jpeg',
      sizes: { thumbnail: size },
      fileStatus: 'present',
    })
  const people = await rawCollection(payload, 'people').find({}).toArray()
  for (const { _id } of people.slice(0, 20))
    await set('people', _id, {
      portrait: images[0]?._id,
      sameAs: [{ id: nobody, url: 'https://example.org' }],
      aliases: ['Another Name'],
    })
  for (const { _id } of images.slice(0, 10))
    await set('images', _id, { personsShown: people.slice(0, 2).map(({ _id }) => _id) })
}

const request = (path: string, init?: RequestInit) => new Request(`http://localhost${path}`, init)

/** Fields of articles, a hidden one and one that there is not among them. */
const ofArticles = [
  'headline',
  'body',
  'heroImage',
  'images',
  'contributors',
  'people',
  'relatedLinks',
  'corrections',
  'meta',
  'kicker',
  'publishedAt',
  '_status',
  'createdAt',
  'id',
  'matchKey',
  'nothing',
]
const ofOthers = {
  people: ['name', 'portrait', 'aliases', 'sameAs', 'updatedAt'],
  images: ['caption', 'alt', 'credits', 'url', 'sizes', 'personsShown'],
  credits: ['line', 'agencies', 'photographer'],
  articles: ['headline', 'slug', 'body'],
  agencies: ['name'],
  nothing: ['name'],
}
const chosenFrom = (fields: readonly string[], name: string, isIn = true) =>
  fc
    .subarray([...fields], { minLength: 1 })
    .map((chosen) => chosen.map((field) => `${name}[${field}]=${String(isIn)}`).join('&'))
const select = fc.oneof(
  fc.constant(''),
  chosenFrom(ofArticles, 'select'),
  chosenFrom(ofArticles, 'select', false),
)
const populate = fc.oneof(
  fc.constant(''),
  ...Object.entries(ofOthers).map(([slug, fields]) => chosenFrom(fields, `populate[${slug}]`)),
)

/** IMAGE and LINK stand for documents that there are, NOBODY for one that there is not. */
const conditions = [
  'where[section][equals]=culture',
  'where[slug][exists]=true',
  'where[language][in]=en,de',
  'where[and][0][headline][like]=a',
  'where[_status][equals]=draft',
  'where[or][0][_status][equals]=draft&where[or][1][section][equals]=sport',
  'where[people.person.name][like]=a',
  'where[_status][equals]=published&where[language][equals]=de',
  'where[section][not_equals]=sport',
  'where[section][not_in]=sport,culture',
  'where[section][equals]=',
  'where[section][nothing]=sport',
  'where[headline][contains]=the',
  'where[headline][like]=the%20a',
  'where[headline][not_like]=the',
  'where[headline][equals]=5',
  'where[publishedAt][greater_than]=2026-01-02',
  'where[publishedAt][less_than_equal]=2026-01-01T12:00:00.000Z',
  'where[publishedAt][equals]=yesterday',
  'where[publishedAt][exists]=false',
  'where[createdAt][greater_than]=2026-01-02',
  'where[heroImage][exists]=true',
  'where[people][exists]=true',
  'where[contributors][exists]=true',
  'where[body][exists]=false',
  'where[body][like]=a',
  'where[meta][exists]=true',
  'where[meta.title][equals]=For%20search%20engines',
  'where[id][not_equals]=5',
  'where[nothing][equals]=5',
  'where[section]=sport',
  'where[or][0][section][equals]=sport&where[or][1][and][0][section][equals]=culture&where[or][1][and][1][language][not_equals]=de',
  'where[OR][0][section][equals]=sport',
  'where[slug][near]=1,2,3',
  'where[slug][within]=1',
  'where[headline][near]=x',
  'where[headline][intersects]=x',
  'where[headline][like]=(((',
  'where[headline][equals]=%00',
  'where[headline][contains]=%00',
  'where[kicker][equals]=A%20kicker',
  'where[section][in]=sport,culture',
  'where[section][greater_than]=culture',
  'where[section][like]=sport',
  'where[section][equals]=null',
  'where[section][exists]=',
  'where[slug][in]=a-former-slug,nothing',
  'where[slug][greater_than_equal]=m',
  'where[headline][not_equals]=A',
  'where[standfirst][contains]=the',
  'where[kicker][exists]=false',
  'where[heroImage][equals]=NOBODY',
  'where[heroImage][equals]=IMAGE',
  'where[heroImage][not_equals]=IMAGE',
  'where[heroImage][in]=IMAGE,NOBODY',
  'where[heroImage][equals]=abc',
  'where[heroImage][greater_than]=abc',
  'where[heroImage][like]=x',
  'where[heroImage][equals]=null',
  'where[heroImage][in]=null',
  'where[heroImage][not_in]=null',
  'where[images][in]=null',
  'where[publishedAt][not_equals]=null',
  'where[section][in]=null',
  'where[section][equals]=undefined',
  'where[or][0][section][equals]=sport&where[or][1][section][equals]=culture&where[or][2][section][equals]=politics&where[firstPublishedElsewhere][exists]=false',
  'where[firstPublishedElsewhere][exists]=false&where[kicker][exists]=false',
  'where[images][equals]=IMAGE',
  'where[images][in]=IMAGE,NOBODY',
  'where[images][not_in]=IMAGE',
  'where[images][not_equals]=IMAGE',
  'where[images][exists]=false',
  'where[images][all]=IMAGE',
  'where[images][contains]=IMAGE',
  'where[relatedLinks][equals]=LINK',
  'where[relatedLinks][in]=LINK,nothing',
  'where[relatedLinks][all]=LINK',
  'where[relatedLinks][contains][title][like]=a',
  'where[images][contains][caption][like]=a',
  'where[images][contains][createdBy.email][like]=a',
  'where[images][contains][source.text][like]=a',
  'where[relatedLinks][contains][article.headline][like]=a',
  'where[relatedLinks][contains][decided][exists]=true',
  'where[people][contains][person][name][like]=a',
  'where[keywords][in]=ferry',
  'where[keywords][all]=ferry',
  'where[keywords][all][0][$elemMatch][$regex]=a',
  'where[publishedAt][in][0]=2026-01-01T12:00:00.000Z',
  'where[publishedAt][in]=2026-01-01T12:00:00.000Z',
  'where[publishedAt][not_equals]=2026-01-01T12:00:00.000Z',
  'where[publishedAt][equals]=2026-01-01T12:00:00.000Z',
  'where[publishedAt][equals]=null',
  'where[publishedAt][less_than]=',
  'where[publishedAt][contains]=2026',
  'where[section][equals][]=a',
  'where[section][in][0]=sport&where[section][in][1]=culture',
  'where[headline][contains][]=x',
  `where=${encodeURIComponent('{"publishedAt":{"greater_than":1767225600000}}')}`,
  `where=${encodeURIComponent('{"headline":{"equals":5}}')}`,
  `where=${encodeURIComponent('{"section":{"equals":null}}')}`,
  `where=${encodeURIComponent('{"section":{"equals":"sport"}}')}`,
]
const condition = fc.constantFrom('', ...conditions)

const depth = fc.constantFrom('', 'depth=0', 'depth=1', 'depth=2', 'depth=3', 'depth=4', 'depth=9')
const one = fc
  .tuple(fc.nat(), fc.tuple(depth, select, populate))
  .map(
    ([index, parts]) =>
      `/api/articles/${[...ids, nobody][index % (ids.length + 1)]}?${parts.filter(Boolean).join('&')}`,
  )
const list = fc
  .tuple(
    depth,
    select,
    populate,
    fc.constantFrom('', 'limit=1', 'limit=3', 'limit=10', 'limit=100'),
    fc.constantFrom('', 'page=1', 'page=2', 'page=50'),
    fc.constantFrom(
      '',
      'sort=-publishedAt',
      'sort=headline',
      'sort=nothing',
      'sort=-section,publishedAt',
    ),
    fc.constantFrom('', 'pagination=false'),
    condition,
  )
  .map((parts) => `/api/articles?${parts.filter(Boolean).join('&')}`)

const named = (path: string) => path.replaceAll(/IMAGE|LINK|NOBODY/g, (name) => known[name] ?? '')

async function compare(path: string): Promise<void> {
  const theirs = await handleEndpoints({ config: payload.config, request: request(path) })
  const answer = await ours(request(path))
  expect(answer?.status).toBe(theirs.status === 200 ? 200 : undefined)
  if (!answer) return
  expect(Object.fromEntries(answer.headers)).toEqual(Object.fromEntries(theirs.headers))
  expect(JSON.parse(answer.body.toString())).toEqual(await theirs.json())
}

test('published articles are answered as Payload answers', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(one, list), (path) => compare(named(path))),
    { numRuns: 300 },
  )
})

test.each(conditions)('asked by %s, the answer is Payload’s', async (condition) => {
  await compare(named(`/api/articles?limit=100&select[headline]=true&${condition}`))
})

test('one article in many places, with its text', async () => {
  const links = rawCollection(payload, 'related-links')
  const few = await links.find({}).limit(8).toArray()
  const [article, target] = ids.slice(-2).map((id) => objectId(payload, id))
  for (const { _id } of few)
    await links.updateOne({ _id }, { $set: { status: 'internal', article: target } } as never)
  const relatedLinks = few.map(({ _id }) => _id)
  await rawCollection(payload, 'articles').updateOne({ _id: article }, {
    $set: { relatedLinks },
  } as never)
  const path = `/api/articles/${String(article)}?depth=2&select[relatedLinks]=true&populate[articles][body]=true`
  await compare(path)
})

test.each([
  ['body.more', { children: [{ type: 'text', text: 'more' }] }],
  ['body.root.more', { children: [{ type: 'text', text: 'more' }] }],
  ['body.root.more', [{ type: 'text', text: 'more' }]],
  ['body.root.children', [null]],
  ['body.root.children', [[{ type: 'text', text: 'more' }]]],
])('a text with %s besides its nodes: left to Payload', async (place, more) => {
  const articles = rawCollection(payload, 'articles')
  const _id = objectId(payload, ids.at(-1) ?? '')
  const before = (await articles.findOne({ _id })) as object
  await articles.updateOne({ _id }, { $set: { [place]: more } } as never)
  expect(await ours(request(`/api/articles/${String(_id)}`))).toBeNull()
  await articles.replaceOne({ _id }, before as never)
})

test('what is asked past Payload is asked as Mongoose would ask it', async () => {
  const { config } = payload.collections.articles
  const open = openFields(config)
  const model = (payload.db as unknown as MongooseAdapter).collections.articles as unknown as {
    buildQuery: (args: { payload: Payload; where: Where }) => Promise<object>
    find: (query: object) => { cast: (model: unknown) => object }
  }
  const values = ['', 'a', 'a,b', '5', 'true', 'null', nobody, `${nobody},a`, '2026-01-02', '(']
  const asked: string[] = []
  for (const name of open.keys())
    for (const operator of validOperators)
      for (const value of values) {
        const where = { [name]: { [operator]: value } }
        if (!asksOpenly(where, open)) continue
        const query = await model.buildQuery({ payload, where })
        // Mongoose casts in place.
        const cast = model.find(await model.buildQuery({ payload, where })).cast(model)
        expect(inspect(query, { depth: 9 }), JSON.stringify(where)).toBe(
          inspect(cast, { depth: 9 }),
        )
        asked.push(`${name} ${operator}`)
      }
  // Among them what front ends ask.
  expect(asked).toEqual(expect.arrayContaining(['slug equals', '_status equals', 'language in']))
  expect(asked).toEqual(expect.arrayContaining(['publishedAt less_than', 'section equals']))
})

test.each([
  ['drafts', '/api/articles?draft=true'],
  ['versions', '/api/articles/versions'],
  ['a part of a field', '/api/articles?select[meta][title]=true'],
  ['fields in and out', '/api/articles?select[headline]=true&select[body]=false'],
  ['a choice that is none', '/api/articles?select=headline'],
  ['a choice of nobody knows what', '/api/articles?populate[people]=true'],
  ['joins', '/api/articles?joins=false'],
  ['joins of others', '/api/articles?populate[people][name]=false'],
  ['another collection', '/api/people'],
  ['what no reader may ask', '/api/articles?where[matchKey][equals]=a'],
  ['data in the address', `/api/articles/${nobody}?data={"createdBy":"1"}`],
  ['a depth that is none', '/api/articles?depth=[1]'],
])('%s: left to Payload', async (_, path) => {
  expect(await ours(request(path))).toBeNull()
})

test.each([
  ['a key', { Authorization: 'users API-Key 0' }],
  ['a token', { Authorization: 'JWT 0' }],
  ['a session', { Cookie: 'a=b; payload-token=0' }],
])('whoever sends %s is left to Payload', async (_, headers) => {
  expect(await ours(request('/api/articles', { headers }))).toBeNull()
})
