import { Validator } from '@seriousme/openapi-schema-validator'
import type { CollectionSlug } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenApiDocument } from '../../src/server/openapi/document'
import type { Listener } from '../../src/server/listen'
import { body, figure, paragraph, relatedLink } from '../helpers/body'
import { schemasOf, type Problems } from '../helpers/openapi-schemas'
import { newsroom, type Asker, type TestNewsroom } from '../helpers/payload'
import { routesOf } from '../helpers/routes-of'

let room: TestNewsroom
let listener: Listener
let document: OpenApiDocument
let problems: Problems
/** Also a field that is not described is a problem. */
let strictly: Problems
let expressRoutes: string[]
/** Something of each collection, as it is in an article that is published. */
let ids: Record<string, string>

beforeAll(async () => {
  room = await newsroom()
  // Only now: they load the environment, which newsroom() prepares.
  const { createApp } = await import('../../src/server/app')
  const { createRoutes } = await import('../../src/server/routes')
  const { listen } = await import('../../src/server/listen')
  const { testEnv } = await import('../helpers/test-env')
  const parts = { payload: room.payload, env: testEnv }
  expressRoutes = routesOf(createRoutes(parts))
  const app = createApp(parts)
  listener = await listen(app, { host: '127.0.0.1', port: 0 })
  document = (await (await fetch(`${listener.url}/api/openapi.json`)).json()) as OpenApiDocument
  problems = schemasOf(document, { strict: false })
  strictly = schemasOf(document, { strict: true })
  ids = await publish()
})

afterAll(() => listener.close(0))

async function publish(): Promise<Record<string, string>> {
  const { payload, users } = room
  const make = async (collection: string, data: object, rest: object = {}) => {
    const doc = await payload.create({
      collection: collection as CollectionSlug,
      data: data as never,
      user: users.editor,
      ...rest,
    })
    return String(doc.id)
  }
  const agencies = await make('agencies', {
    name: 'Zyxograph',
    aliases: ['Zyx'],
    category: 'stock',
  })
  const people = await make('people', {
    name: 'Jane Doe',
    sameAs: [{ url: 'https://jane.example' }],
  })
  const credits = await make('credits', {
    line: 'Jane Doe/Zyxograph',
    agencies: [agencies],
    photographer: people,
  })
  const data = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#468' } })
    .jpeg()
    .toBuffer()
  const images = await make(
    'images',
    { alt: 'A lock', credit: credits, personsShown: [people] },
    { file: { data, name: 'lock.jpg', mimetype: 'image/jpeg', size: data.length } },
  )
  const links = await make('related-links', {
    title: 'A story that is not there',
    label: 'See also',
  })
  const imports = await make('imports', { origin: 'cli', status: 'done' })
  const sources = await make('sources', {
    sourceKey: 'lock.txt',
    text: 'Lock',
    lastImport: imports,
  })
  const articles = await make('articles', {
    headline: 'Lock of Skarvik opens again',
    section: 'world',
    language: 'en',
    body: body(paragraph('The lock is open.'), figure(images), relatedLink(links)),
    contributors: [{ person: people, role: 'reporter' }],
    people: [{ person: people, relation: 'quoted' }],
    corrections: [{ type: 'correction', text: 'It was Monday.', date: '2026-03-02T00:00:00.000Z' }],
    source: sources,
    _status: 'published',
  })
  const versions = (await payload.findVersions({ collection: 'articles', limit: 1 })).docs[0]?.id
  return {
    articles,
    people,
    'related-links': links,
    images,
    credits,
    agencies,
    sources,
    imports,
    users: users.editor.id,
    versions: String(versions),
  }
}

const operations = () =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
  )

/** The address of a path that is described, with something in it that is there. */
function address(path: string): string {
  const collection = path.split('/')[2] ?? ''
  const id = path.includes('/versions/') ? ids.versions : ids[collection]
  const known = { id, slugOrId: ids.articles, filename: 'lock.jpg', section: 'world', page: '1' }
  return path.replaceAll(/\{(\w+)\}/g, (_, name) => String(known[name as keyof typeof known]))
}

describe('the description', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(structuredClone(document) as never)
    expect(result.errors).toBeUndefined()
    expect(result.valid).toBe(true)
    expect(document.openapi).toMatch(/^3\.1\./)
  })

  it('has another name for every operation', () => {
    const names = operations().map(({ operation }) => operation.operationId)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('has every route of Express, or it is listed as internal', async () => {
    const { routes, INTERNAL_ROUTES } = await import('../../src/server/openapi/routes')
    const described = routes.map(
      ({ method, path }) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    )
    expect([...new Set(expressRoutes)].sort()).toEqual([...described, ...INTERNAL_ROUTES].sort())
  })

  it('has every collection, or it is listed as internal', async () => {
    const { DESCRIBED, INTERNAL_COLLECTIONS } =
      await import('../../src/server/openapi/described-collection')
    const slugs = room.config.collections.map(({ slug }) => slug)
    expect(slugs.sort()).toEqual([...Object.keys(DESCRIBED), ...INTERNAL_COLLECTIONS].sort())
  })

  it('is answered once and then not modified', async () => {
    const url = `${listener.url}/api/openapi.json`
    const etag = (await fetch(url)).headers.get('etag')
    expect(
      (
        await fetch(url, {
          headers: { 'If-None-Match': String(etag), 'Cache-Control': 'max-age=0' },
        })
      ).status,
    ).toBe(304)
  })

  it('describes nothing that is hidden, or that nobody may do', () => {
    const names = new Set<string>()
    JSON.stringify(document.components.schemas, (key, value) => {
      if (key === 'properties') Object.keys(value).forEach((name) => names.add(name))
      return value
    })
    for (const name of [
      'matchKey',
      'matchTerms',
      'aliasKeys',
      'base',
      'salt',
      'hash',
      'resetPasswordToken',
    ])
      expect(names, name).not.toContain(name)
    const text = JSON.stringify(document)
    expect(text).not.toMatch(/payload-(jobs|kv|preferences|locked)|merge-moves|import-batches/)
    expect(Object.keys(document.paths['/api/imports'] ?? {}).sort()).toEqual([
      'delete',
      'get',
      'post',
    ])
    expect(document.paths['/api/sources']).not.toHaveProperty('post')
  })

  it('says who is sent what anonymous readers are not', () => {
    const { review, source, createdBy, headline } =
      document.components.schemas.Article?.properties ?? {}
    for (const field of [review, source])
      expect(field?.description).toContain('Not sent to anonymous readers.')
    expect(headline?.description ?? '').not.toContain('anonymous')
    expect(createdBy).toBeUndefined()
    expect(document.paths['/api/articles']?.get?.description).toBe(
      'For everybody: what is published. For authors, editors, admins, and service keys: all.',
    )
    expect(document.paths['/api/articles/{id}']?.patch?.description).toContain(
      'For authors: their own.',
    )
  })
})

describe('what is described', () => {
  it('is there, every address of it', async () => {
    const missing: string[] = []
    for (const { method, path, operation } of operations()) {
      // What changes something is asked for by nobody in particular, who may not.
      const asker: Asker = method === 'get' ? 'admin' : 'anonymous'
      const { status, text } = await ask(asker, method, address(path))
      if (status === 404) missing.push(`${method} ${path}: ${text}`)
      expect(status, `${method} ${path}: ${text}`).toBeLessThan(500)
      expect(Object.keys(operation.responses), `${method} ${path}`).toContain(String(status))
    }
    expect(missing).toEqual([])
  })

  it.each([
    '/api/articles?depth=0',
    '/api/articles?depth=1',
    '/api/articles?depth=4',
    '/api/people?depth=2',
    '/api/images?depth=2',
    '/api/credits?depth=2',
    '/api/agencies?depth=2',
    '/api/related-links?depth=2',
    '/api/articles/count',
    '/api/users/me',
    '/api/search?q=lock',
    '/healthz',
    '/readyz',
  ])('is what an anonymous reader is sent, and nothing besides: %s', async (url) => {
    const { status, text } = await ask('anonymous', 'get', url)
    const path = url.replace(/\?.*/, '')
    const answer = { method: 'get', path, status, body: JSON.parse(text) }
    expect(strictly(answer), text).toEqual([])
  })

  it.each([
    'articles',
    'people',
    'images',
    'credits',
    'agencies',
    'related-links',
    'sources',
    'imports',
    'users',
  ])('is what an admin is sent of %s', async (slug) => {
    const path = `/api/${slug}/{id}`
    const { status, text } = await ask('admin', 'get', `${address(path)}?depth=2`)
    const answer = { method: 'get', path, status, body: JSON.parse(text) }
    expect(problems(answer), text).toEqual([])
  })

  it.each(['/api/articles/versions', '/api/articles/versions/{id}'])(
    'is a version: %s',
    async (path) => {
      const { status, text } = await ask('editor', 'get', address(path))
      const answer = { method: 'get', path, status, body: JSON.parse(text) }
      expect(problems(answer), text).toEqual([])
    },
  )

  it('is what is answered to what is sent', async () => {
    const sent = async (method: string, path: string, data: object) => {
      const { status, text } = await ask('editor', method, address(path), data)
      expect(problems({ method, path, status, body: JSON.parse(text) }), text).toEqual([])
      return status
    }
    expect(await sent('post', '/api/people', { name: 'Marit Ekeland' })).toBe(201)
    expect(await sent('patch', '/api/people/{id}', { jobTitle: 'Keeper' })).toBe(200)
    expect(await sent('post', '/api/articles/{id}/preview-link', {})).toBe(200)
    const documents = [{ sourceKey: 'openapi/1', text: 'A headline\n\nA paragraph of the text.' }]
    expect(await sent('post', '/api/imports/preview', { documents })).toBe(200)
    expect(await sent('post', '/api/imports', { documents })).toBe(202)
    expect(
      await sent('post', '/api/graphql', { query: '{ Articles(limit: 1) { docs { id } } }' }),
    ).toBe(200)
  })

  it('has examples that are true to it', async () => {
    const { examples } = await import('../../src/server/openapi/examples')
    for (const { method, path, operation } of operations()) {
      const answered = operation.responses['200']
      const example =
        answered && 'content' in answered && answered.content?.['application/json']?.example
      if (example) expect(strictly({ method, path, status: 200, body: example }), path).toEqual([])
    }
    expect(Object.keys(examples)).toHaveLength(6)
  })
})

describe('the page', () => {
  it('lets nothing in from elsewhere, and its files are kept for ever', async () => {
    const page = await fetch(`${listener.url}/api/docs`)
    const html = await page.text()
    const links = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => String(link))
    expect(links.filter((link) => !link.startsWith('/'))).toEqual([])
    for (const link of links.filter((one) => one.startsWith('/api/docs/'))) {
      const file = await fetch(`${listener.url}${link}`)
      expect(file.status).toBe(200)
      expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    }
    const policy = page.headers.get('content-security-policy')
    expect(policy).not.toContain('unsafe')
  })

  it.each([
    '/api/docs/0.0.0/swagger-ui.css',
    '/api/docs/5.35.0/index.html',
    '/api/docs/5.35.0/..%2fpackage.json',
  ])('has no file %s', async (path) => {
    expect((await fetch(`${listener.url}${path}`)).status).toBe(404)
  })
})

async function ask(asker: Asker, method: string, path: string, data?: object) {
  const answer = await fetch(`${listener.url}${path}`, {
    method: method.toUpperCase(),
    headers: { ...room.headers[asker], ...(data && { 'Content-Type': 'application/json' }) },
    ...(data && { body: JSON.stringify(data) }),
  })
  return { status: answer.status, text: await answer.text() }
}
