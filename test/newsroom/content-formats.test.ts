import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNinjs } from '../../src/engine/formats/ninjs'
import { parseText } from '../../src/engine/formats'
import { documentId } from '../../src/lib/ids'
import type { Article } from '../../src/payload-types'
import { errorHandler } from '../../src/server/error-handler'
import { body, paragraph } from '../helpers/body'
import { importAll } from '../helpers/import-all'
import { newsroom, PASSWORD, type TestNewsroom } from '../helpers/payload'

let house: TestNewsroom
let server: Server
let site: string
let editor: Record<string, string>

beforeAll(async () => {
  house = await newsroom()
  const { formats } = await import('../../src/server/formats')
  const { sitemaps } = await import('../../src/server/formats/sitemaps')
  const data = { email: house.users.editor.email, password: PASSWORD }
  const { token } = await house.payload.login({ collection: 'users', data })
  editor = { Authorization: `JWT ${token}` }
  const app = express()
  app.use('/small', sitemaps(house.payload, 2))
  app.use(formats(house.payload))
  app.use(errorHandler)
  server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => new Promise((resolve) => server.close(resolve)))

const get = (path: string, init: RequestInit = {}) =>
  fetch(`${site}${path}`, { redirect: 'manual', ...init })
const text = async (path: string) => (await get(path)).text()
const json = async (path: string, init?: RequestInit) => (await get(path, init)).json()

const write = (data: Partial<Article>) =>
  house.payload.create({
    collection: 'articles',
    draft: data._status !== 'published',
    data: { language: 'en', ...data } as Article,
  })

const ferry: Partial<Article> = {
  headline: 'The ferry sank',
  section: 'World/News',
  body: body(paragraph('It sank.')),
  _status: 'published',
}

describe('an article', () => {
  let id: string
  beforeAll(async () => {
    id = (await write(ferry)).id
    await write({ headline: 'Secret plan', slug: 'secret-plan', section: 'Secrets' })
  })

  it.each([
    ['json-ld', 'application/ld+json; charset=utf-8', '"headline":"The ferry sank"'],
    ['ninjs', 'application/json; charset=utf-8', '"pubStatus":"usable"'],
    ['html', 'text/html; charset=utf-8', '<p>It sank.</p>'],
    ['text', 'text/plain; charset=utf-8', 'The ferry sank\n\nIt sank.'],
  ])('is there as %s, by its slug and its id', async (format, type, part) => {
    const answer = await get(`/api/articles/the-ferry-sank/${format}`)
    expect(answer.headers.get('content-type')).toBe(type)
    const written = await answer.text()
    expect(written).toContain(part)
    expect(await text(`/api/articles/${id}/${format}`)).toBe(written)
    const head = await get(`/api/articles/the-ferry-sank/${format}`, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
      200,
      type,
      '',
    ])
  })

  it('that is nowhere, or only a draft, is a 404 in JSON', async () => {
    for (const slug of ['none', 'secret-plan', 'f'.repeat(24)]) {
      const answer = await get(`/api/articles/${slug}/ninjs`)
      expect(answer.status).toBe(404)
      expect(await answer.json()).toEqual({ errors: [{ message: 'There is no such article.' }] })
    }
  })

  it('leads from a former slug to the present one', async () => {
    const { id } = await write({ ...ferry, slug: 'before', section: 'Old' })
    await house.payload.update({ collection: 'articles', id, data: { slug: 'after' } })
    const answer = await get('/api/articles/before/html')
    expect(answer.status).toBe(308)
    expect(answer.headers.get('location')).toBe(`${site}/api/articles/after/html`)
  })

  it('as a draft is for who may read drafts, with its embargo', async () => {
    const until = '2099-01-01T00:00:00.000Z'
    const { id } = await write({ headline: 'Held back', slug: 'held-back', embargo: { until } })
    for (const path of [`/api/articles/${id}/ninjs`, `/api/articles/held-back/ninjs`]) {
      expect((await get(`${path}?draft=true`)).status).toBe(401)
      expect((await get(path, { headers: editor })).status).toBe(404)
      const answer = await get(`${path}?draft=true`, { headers: editor })
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
      expect(await answer.json()).toMatchObject({ embargoedUntil: until, pubStatus: 'withheld' })
    }
  })

  it.each(['html', 'text', 'json-ld', 'ninjs'])(
    'as a draft has a correction in %s before that has a date',
    async (format) => {
      const corrections = [{ type: 'correction', text: 'It was Monday.', date: null }]
      const { id } = await write({ headline: 'Undated', corrections } as object)
      const path = `/api/articles/${id}/${format}?draft=true`
      const answer = await get(path, { headers: editor })
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain('It was Monday.')
    },
  )
})

describe('feeds and sitemaps', () => {
  it('have what is published, and no draft', async () => {
    for (const path of ['/feed.xml', '/feed.json', '/sitemap.xml', '/news-sitemap.xml']) {
      const written = await text(path)
      expect(written).toContain(`${site}/articles/the-ferry-sank`)
      expect(written.toLowerCase()).not.toContain('secret')
    }
  })

  it('of a section have its articles; without any there is none', async () => {
    const { items } = await json('/sections/World%2FNews/feed.json')
    expect(items.map(({ title }: { title: string }) => title)).toEqual(['The ferry sank'])
    expect(await text('/sections/World%2FNews/feed.xml')).toContain('Slugline: World/News')
    for (const section of ['Secrets', 'world%2Fnews'])
      expect((await get(`/sections/${section}/feed.xml`)).status).toBe(404)
  })

  it('of news leave out what is older than two days', async () => {
    const old = { publishedAt: '2020-01-01T00:00:00.000Z' }
    await write({ ...ferry, slug: 'long-ago', section: 'Old', ...old })
    expect(await text('/news-sitemap.xml')).not.toContain('long-ago')
    expect(await text('/sitemap.xml')).toContain('long-ago')
  })

  it('of all articles say when one was corrected', async () => {
    const date = '2020-02-03T00:00:00.000Z'
    const corrections: Article['corrections'] = [{ type: 'correction', text: 'Late.', date }]
    const publishedAt = '2020-01-02T00:00:00.000Z'
    await write({ ...ferry, slug: 'set-right', publishedAt, corrections })
    expect(await text('/sitemap.xml')).toMatch(
      new RegExp(`/articles/set-right</loc>\\s*<lastmod>${date}`),
    )
  })

  it('are cut into pages that lead to all articles', async () => {
    const index = await text('/small/sitemap.xml')
    const pages = [...index.matchAll(/sitemaps\/\d+\.xml/g)].map(String)
    const addresses = await Promise.all(pages.map((page) => text(`/small/${page}`)))
    const whole = await text('/sitemap.xml')
    const inThem = (xml: string) => [...xml.matchAll(/<loc>.*?<\/loc>/g)].map(String)
    expect(pages.length).toBeGreaterThan(1)
    expect(addresses.flatMap(inThem)).toEqual(inThem(whole))
    for (const page of ['0', '99', 'x', '1e3'])
      expect((await get(`/sitemaps/${page}.xml`)).status).toBe(404)
  })

  it('are what robots are told of', async () => {
    expect(await text('/robots.txt')).toContain(`Sitemap: ${site}/sitemap.xml`)
  })
})

describe('ninjs', () => {
  it('of the seed document is the same after an import of it', async () => {
    const file = new URL('../../seed/documents/000_bf31db83c1188618.txt', import.meta.url)
    const incoming = (
      sourceKey: string,
      format: string,
      document: ReturnType<typeof parseText>,
    ) => ({
      sourceKey,
      filename: sourceKey,
      format,
      document,
    })
    await importAll(house.payload, [
      incoming('seed', 'text', parseText(readFileSync(file, 'utf8'))),
    ])
    const itemOf = (sourceKey: string) =>
      json(`/api/articles/${documentId('articles', sourceKey)}/ninjs?draft=true`, {
        headers: editor,
      })
    const placeless = (item: object) =>
      JSON.parse(JSON.stringify(item), (name, value) =>
        name === 'uri' || name === 'altIds' ? undefined : value,
      )

    const first = await itemOf('seed')
    expect(first.associations.length).toBeGreaterThan(0)
    const { document } = openNinjs(new TextEncoder().encode(JSON.stringify(first)))
    if (!document) throw new Error('The item cannot be read.')
    await importAll(house.payload, [incoming('item.json', 'ninjs', document)])
    expect(placeless(await itemOf('item.json'))).toEqual(placeless(first))
  })
})
