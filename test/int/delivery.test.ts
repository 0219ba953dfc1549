import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { get as httpGet } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { IncomingHttpHeaders } from 'node:http'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { body, figure, paragraph } from '../helpers/body'
import { admin, httpServer, type TestServer } from '../helpers/http-server'

let server: TestServer
let token: string

beforeAll(async () => {
  server = await httpServer()
  const login = await server.payload.login({ collection: 'users', data: admin })
  token = login.token ?? ''
  await trusted()
})

afterAll(() => server.close())

const trusted = () => vi.waitFor(() => expect(server.cache.isTrusted()).toBe(true), 15_000)

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
  /** What X-Cache says. */
  from: string | undefined
}

/** Without what fetch does by itself: no Accept-Encoding, nothing decoded. */
const read = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    httpGet(`${server.url}${path}`, { headers, method }, async (response) => {
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: await buffer(response),
        from: String(response.headers['x-cache']),
      })
    }).on('error', reject)
  })

const json = async (path: string) => JSON.parse((await read(path)).body.toString())

const create = (collection: CollectionSlug, data: object) =>
  server.payload.create({ collection, data: data as never })

const article = (headline: string, data: object = {}) =>
  create('articles', {
    headline,
    language: 'en',
    body: body(paragraph(`Text of ${headline}.`)),
    _status: 'published',
    ...data,
  })

/** Has an address kept: what was written before is known by then. */
async function warm(path: string): Promise<Answer> {
  let kept!: Answer
  await vi.waitFor(async () => {
    kept = await read(path)
    expect(kept.from, path).toBe('hit')
  }, 15_000)
  return kept
}

/** Asks as soon as the cache has a part in it: on a busy machine it may have none for a moment. */
async function readWhenTrusted(path: string, headers = {}, method = 'GET'): Promise<Answer> {
  let answer!: Answer
  await vi.waitFor(async () => {
    await trusted()
    answer = await read(path, headers, method)
    expect(answer.from, path).not.toBe('bypass')
  }, 15_000)
  return answer
}

/** Waits until an address is made anew; what it says then. */
async function renewed(path: string): Promise<Answer> {
  let answer!: Answer
  await vi.waitFor(async () => {
    answer = await read(path)
    expect(answer.from).not.toBe('hit')
  }, 2_000)
  return answer
}

describe('what is kept', () => {
  it('is what Payload answers, byte for byte', async () => {
    const { id } = await article('Kept as it is')
    const path = `/api/articles/${id}?depth=2`
    const made = await readWhenTrusted(path)
    const kept = await warm(path)
    const asked = await read(path, { Authorization: `JWT ${token}` })
    expect([made.from, kept.from, asked.from]).toEqual(['miss', 'hit', 'bypass'])
    expect(kept.body.equals(made.body)).toBe(true)
    expect(kept.headers).toEqual({
      ...made.headers,
      'x-cache': 'hit',
      date: kept.headers.date,
      'x-request-id': kept.headers['x-request-id'],
    })
    expect(JSON.parse(kept.body.toString()).headline).toBe('Kept as it is')
  })

  it('has a strong ETag for each encoding, and answers 304 to whoever has it', async () => {
    const { id } = await article('Kept with a tag', { standfirst: 'Long. '.repeat(500) })
    const path = `/api/articles/${id}`
    const plain = await warm(path)
    const brotli = await read(path, { 'Accept-Encoding': 'gzip, deflate, br' })
    const gzip = await read(path, { 'Accept-Encoding': 'gzip' })
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true)
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
    const tags = [plain, brotli, gzip].map(({ headers }) => String(headers.etag))
    expect(new Set(tags).size).toBe(3)
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/)
    for (const { headers } of [plain, brotli, gzip]) {
      expect(headers.vary).toMatch(/accept-encoding/i)
      expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=1, must-revalidate')
    }
    const again = await read(path, { 'If-None-Match': tags[0] ?? '' })
    expect([again.status, again.body.length, again.from]).toEqual([304, 0, 'hit'])
    const byNode = { 'If-None-Match': `"x", ${tags[0]}`, 'Cache-Control': 'no-cache' }
    expect((await read(path, byNode)).status, 'as Node’s fetch asks').toBe(304)
    const other = await read(path, { 'If-None-Match': tags[1] ?? '' })
    expect(other.status).toBe(200)
  })

  it('answers 304 through a proxy that compresses, and makes the tag a weak one', async () => {
    const { id } = await article('Weakly tagged')
    const { headers } = await warm(`/api/articles/${id}`)
    const weak = { 'If-None-Match': `"other", W/${headers.etag}` }
    expect((await read(`/api/articles/${id}`, weak)).status).toBe(304)
  })

  it('counts its compressed copies from the beginning', async () => {
    const { id } = await article('Counted', { standfirst: 'many words '.repeat(300) })
    const path = `/api/articles/${id}`
    await warm(path)
    const before = server.cache.size().bytes
    await article('Room for copies')
    const { body } = await warm(path)
    for (const encoding of ['br', 'gzip']) await read(path, { 'Accept-Encoding': encoding })
    expect(before).toBeGreaterThan(2 * body.length)
  })

  it('answers 304 to whoever has it when it is made anew, too', async () => {
    const { id } = await article('Made anew with a tag')
    const path = `/api/articles/${id}`
    const { headers } = await warm(path)
    const cold = await readWhenTrusted(`${path}?cold`, { 'If-None-Match': String(headers.etag) })
    expect([cold.status, cold.from]).toEqual([304, 'miss'])
  })

  it('answers HEAD, with the length and without the body', async () => {
    const { id } = await article('Asked for its head')
    const path = `/api/articles/${id}`
    const made = await readWhenTrusted(path, {}, 'HEAD')
    const whole = await warm(path)
    const kept = await read(path, {}, 'HEAD')
    expect(made.from).toBe('miss')
    for (const { body, headers } of [made, kept]) {
      expect(body.length).toBe(0)
      expect(Number(headers['content-length'])).toBe(whole.body.length)
    }
  })

  it('may be GraphQL by GET, which changes nothing', async () => {
    await article('Asked for by GraphQL')
    const query =
      '{ Articles(where: { headline: { equals: "Asked for by GraphQL" } }) { totalDocs } }'
    const path = `/api/graphql?query=${encodeURIComponent(query)}`
    const kept = await warm(path)
    expect(JSON.parse(kept.body.toString())).toEqual({ data: { Articles: { totalDocs: 1 } } })
    const mutation = 'mutation { deleteArticle(id: "1") { id } }'
    const refused = await read(`/api/graphql?query=${encodeURIComponent(mutation)}`)
    expect(refused.status).toBe(405)
    expect((await read('/api/graphql?query=%7B')).status).toBe(400)
    expect((await read('/api/graphql')).status).toBe(400)
    expect((await read('/api/graphql?query=%7Ba%7D&variables=%7B')).status).toBe(400)
  })

  it('is of one media type, whoever asks GraphQL first', async () => {
    const path = `/api/graphql?query=${encodeURIComponent('{ Agencies { totalDocs } }')}`
    for (const Accept of ['application/graphql-response+json', 'application/json'])
      expect((await read(path, { Accept })).headers['content-type']).toMatch(/^application\/json/)
  })

  it('is no answer of GraphQL with errors', async () => {
    const path = `/api/graphql?query=${encodeURIComponent('{ People { totalDocs docs { name } } }')}`
    await trusted()
    const { find } = server.payload.db
    const failing = vi.spyOn(server.payload.db, 'find').mockImplementationOnce(async (args) => {
      await find.call(server.payload.db, args)
      throw new Error('broken off')
    })
    expect((await read(path)).body.toString()).toContain('errors')
    failing.mockRestore()
    expect((await read(path)).body.toString()).not.toContain('errors')
  })

  it('runs nothing where it is opened', async () => {
    const { id } = await article('Opened in a window')
    const { headers } = await warm(`/api/articles/${id}`)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
  })
})

describe('what the cache has no part in', () => {
  it.each<[string, string, Record<string, string>]>([
    ['a cookie', '', { Cookie: 'anything=1' }],
    ['a key', '', { Authorization: 'users API-Key 1234' }],
    ['drafts', '?draft=true', {}],
    ['drafts, spelled otherwise', '?[draft]=true', {}],
    ['drafts, in other letters', '?%64raft=true', {}],
    ['what is in the trash', '?trash=true', {}],
  ])('%s', async (_what, query, headers) => {
    const { id } = await article('Asked for otherwise')
    const path = `/api/articles/${id}${query}`
    await trusted()
    for (let i = 0; i < 2; i++) {
      const answer = await read(path, headers)
      expect([answer.from, answer.headers['cache-control']]).toEqual([
        'bypass',
        'private, no-store',
      ])
    }
  })

  it('accounts, versions, errors and what is not there', async () => {
    await trusted()
    for (const path of [
      '/api/users/me',
      '/api/articles/versions',
      '/api/access',
      '/api/articles/000000000000000000000000',
    ]) {
      await read(path)
      const answer = await read(path)
      expect(answer.from, path).not.toBe('hit')
      expect(answer.headers['cache-control'], path).toMatch(/no-store/)
    }
    expect(server.cache.size().entries).toBeGreaterThan(0)
  })
})

describe('what changes', () => {
  const update = (collection: CollectionSlug, id: string, data: object) =>
    server.payload.update({ collection, id, data: data as never })

  it('an article, and the lists it is in or comes to', async () => {
    const first = await article('Changing story', { section: 'Changing' })
    const detail = `/api/articles/${first.id}`
    const list = '/api/articles?where[section][equals]=Changing&depth=0'
    const count = '/api/articles/count?where[section][equals]=Changing'
    await warm(detail)
    await warm(list)
    await warm(count)
    await update('articles', first.id, { headline: 'Changed story' })
    expect((await json(detail)).headline).toBe('Changed story')
    expect((await json(list)).docs[0].headline).toBe('Changed story')
    await warm(list)
    await warm(count)
    await article('Second story', { section: 'Changing' })
    expect((await json(list)).totalDocs).toBe(2)
    expect((await json(count)).totalDocs).toBe(2)
    await warm(list)
    await warm(detail)
    await update('articles', first.id, { _status: 'draft' })
    expect((await read(detail)).status).toBe(404)
    expect((await json(list)).totalDocs).toBe(1)
  })

  it('what stands in an article, three steps away', async () => {
    const photographer = await create('people', { name: 'Ada Lens' })
    const credit = await create('credits', { line: 'Photo: Lens', photographer: photographer.id })
    const image = await create('images', { alt: 'A boat', caption: 'The boat', credit: credit.id })
    const { id } = await article('Story with a picture', { body: body(figure(image.id)) })
    const path = `/api/articles/${id}?depth=4`
    for (const [collection, one, data, text] of [
      ['images', image.id, { caption: 'The ship' }, 'The ship'],
      ['credits', credit.id, { notes: 'pool' }, '"pool"'],
      ['people', photographer.id, { jobTitle: 'Chief of lenses' }, 'Chief of lenses'],
    ] as const) {
      expect((await warm(path)).body.toString()).not.toContain(text)
      await update(collection, one, data)
      expect((await read(path)).body.toString(), collection).toContain(text)
    }
  })

  it('a link, when its article is published', async () => {
    const target = await article('Story to come', { _status: 'draft' })
    const link = await create('related-links', { title: 'Something else', article: target.id })
    const path = `/api/related-links/${link.id}?depth=1`
    expect((await warm(path)).body.toString()).not.toContain('Story to come')
    await update('articles', target.id, { _status: 'published' })
    expect((await read(path)).body.toString()).toContain('Story to come')
  })

  it('a person’s articles: joins, and conditions that lead through them', async () => {
    const person = await create('people', { name: 'Jo Ined' })
    const joined = `/api/people/${person.id}`
    const through = '/api/articles?where[people.person.name][equals]=Jo%20Ined&depth=0'
    await warm(joined)
    await warm(through)
    await article('Story about Jo', {
      people: [{ person: person.id, relation: 'mentioned' }],
    })
    expect((await json(joined)).mentionedIn.docs).toHaveLength(1)
    expect((await json(through)).totalDocs).toBe(1)
    await warm(through)
    const ofWriter = '[where][contributors.person.name][equals]=Wri%20Ter'
    const inJoin = `/api/people/${person.id}?joins[mentionedIn]${ofWriter}`
    const writer = await create('people', { name: 'Wri Ter' })
    await article('Story by Wri about Jo', {
      people: [{ person: person.id, relation: 'mentioned' }],
      contributors: [{ person: writer.id, role: 'author' }],
    })
    expect(JSON.parse((await warm(inJoin)).body.toString()).mentionedIn.docs).toHaveLength(1)
    await update('people', writer.id, { name: 'Wri Terson' })
    expect((await json(inJoin)).mentionedIn.docs).toHaveLength(0)
    await update('people', person.id, { name: 'Joan Ined' })
    expect((await json(through)).totalDocs).toBe(0)
  })

  it('a list by what its documents’ links are called', async () => {
    const link = await create('related-links', { title: 'Tide tables' })
    await article('Story of tides', { relatedLinks: [link.id] })
    const path = '/api/articles?where[relatedLinks][contains][title][equals]=Tide%20tables&depth=0'
    expect(JSON.parse((await warm(path)).body.toString()).totalDocs).toBe(1)
    await server.payload.db.connection
      .collection('related-links')
      .updateOne({ title: 'Tide tables' }, { $set: { title: 'Timetables' } })
    expect(JSON.parse((await renewed(path)).body.toString()).totalDocs).toBe(0)
  })

  it('what is written past Payload: by imports, scripts and other servers', async () => {
    const { id } = await article('Written past')
    const path = `/api/articles/${id}`
    await warm(path)
    await server.payload.db.connection
      .collection('articles')
      .updateOne({ slug: 'written-past' }, { $set: { headline: 'Rewritten past' } })
    expect((await renewed(path)).body.toString()).toContain('Rewritten past')
  })

  it('nothing else', async () => {
    const [kept, other] = await Promise.all([article('Bystander'), article('Busy story')])
    const path = `/api/articles/${kept.id}`
    const list = '/api/articles?where[headline][equals]=Bystander'
    await warm(path)
    await warm(list)
    await server.payload.update({
      collection: 'articles',
      id: other.id,
      data: { headline: 'Busier story' },
      draft: true,
      autosave: true,
    })
    await article('Draft of an import', { _status: 'draft' })
    await create('people', { name: 'Nobody Asked' })
    expect((await readWhenTrusted(path)).from).toBe('hit')
    expect((await readWhenTrusted(list)).from).toBe('hit')
    await update('articles', other.id, { headline: 'Busiest story' })
    expect((await readWhenTrusted(path)).from).toBe('hit')
    expect((await read(list)).from, 'it may be in the list now').not.toBe('hit')
  })

  it('is read by whoever has written it, at once: 20 times', async () => {
    const { id } = await article('Read your writes')
    const path = `/api/articles/${id}`
    const headers = { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' }
    for (let turn = 0; turn < 20; turn++) {
      await read(path)
      const body = JSON.stringify({ standfirst: `Turn ${turn}`, _status: 'published' })
      const written = await fetch(`${server.url}${path}`, { method: 'PATCH', headers, body })
      expect(written.status).toBe(200)
      expect((await json(path)).standfirst).toBe(`Turn ${turn}`)
    }
  })
})

describe('feeds, sitemaps and formats of an article', () => {
  let image: string
  let story: string
  let made: Record<'feed' | 'section' | 'json' | 'sitemap' | 'page' | 'ninjs', string>
  const feeds = ['feed', 'section', 'json', 'ninjs'] as const
  const textAt = async (path: string) => (await read(path)).body.toString()

  beforeAll(async () => {
    image = (await create('images', { alt: 'A boat', caption: 'The boat' })).id
    story = (await article('Fed story', { section: 'Fed', body: body(figure(image)) })).id
    made = {
      feed: '/feed.xml',
      section: '/sections/Fed/feed.xml',
      json: '/sections/Fed/feed.json',
      sitemap: '/sitemap.xml',
      page: '/sitemaps/1.xml',
      ninjs: `/api/articles/${story}/ninjs`,
    }
  })

  it('are kept, with a strong ETag that is answered with 304', async () => {
    for (const path of Object.values(made)) {
      const first = await readWhenTrusted(path)
      const kept = await warm(path)
      expect([first.status, first.from, kept.from], path).toEqual([200, 'miss', 'hit'])
      expect(kept.body.equals(first.body), path).toBe(true)
      expect(kept.headers.etag, path).toMatch(/^"[\w-]+"$/)
      const again = await read(path, { 'If-None-Match': String(kept.headers.etag) })
      expect([again.status, again.body.length, again.from], path).toEqual([304, 0, 'hit'])
    }
  })

  it('change with a caption', async () => {
    const tags = new Map<string, string>()
    for (const name of feeds) {
      const { headers, body } = await warm(made[name])
      expect(body.toString(), name).toContain('The boat')
      tags.set(name, String(headers.etag))
    }
    await server.payload.update({
      collection: 'images',
      id: image,
      data: { caption: 'The ship' },
    })
    for (const name of feeds) {
      const answer = await read(made[name], { 'If-None-Match': tags.get(name) ?? '' })
      expect(answer.status, name).toBe(200)
      expect(answer.body.toString(), name).toContain('The ship')
      expect(answer.headers.etag, name).not.toBe(tags.get(name))
    }
  })

  it('know nothing of an article that is withdrawn', async () => {
    const lists = [made.feed, made.sitemap, made.page]
    for (const path of Object.values(made)) await warm(path)
    for (const path of lists) expect(await textAt(path)).toContain('/articles/fed-story')
    await server.payload.update({ collection: 'articles', id: story, data: { _status: 'draft' } })
    for (const path of lists) expect(await textAt(path), path).not.toContain('fed-story')
    for (const path of [made.section, made.json, made.ninjs])
      expect((await read(path)).status, path).toBe(404)
  })
})

describe('equal requests at the same time', () => {
  it('are answered once', async () => {
    const { id } = await article('Asked for by many')
    await trusted()
    const find = vi.spyOn(server.payload.db, 'findOne')
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => read(`/api/articles/${id}?many`)),
    )
    expect(find).toHaveBeenCalledTimes(1)
    find.mockRestore()
    expect(answers.filter(({ from }) => from === 'miss')).toHaveLength(1)
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1)
  })

  it('are answered though the first one goes away', async () => {
    const { id } = await article('Left by the first')
    const path = `/api/articles/${id}?left`
    await trusted()
    const leaving = new AbortController()
    const first = fetch(`${server.url}${path}`, { signal: leaving.signal })
    const second = read(path)
    leaving.abort()
    await expect(first).rejects.toThrow()
    expect((await second).status).toBe(200)
  })
})

describe('while nothing is heard of changes', () => {
  it('nothing is served that was kept before, and all is well afterwards', async () => {
    const { id } = await article('Kept before')
    const path = `/api/articles/${id}`
    await warm(path)
    server.database.cut()
    await vi.waitFor(() => expect(server.cache.isTrusted()).toBe(false), 5_000)
    expect((await read(path)).from).toBe('bypass')
    server.database.restore()
    await vi.waitFor(async () => expect((await read(path)).status).toBe(200), 40_000)
    await warm(path)
  })
})
