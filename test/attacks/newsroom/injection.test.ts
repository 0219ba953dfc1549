import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { httpNewsroom, type HttpNewsroom } from '../../helpers/http-newsroom'
import { PASSWORD } from '../../helpers/payload'
import { databaseOf } from '../../helpers/stored'
import { unheardRejections } from '../../helpers/unheard-rejections'
import { tell } from '../../helpers/tell'

const SECRET = 'Undisclosed'
let room: HttpNewsroom
let published: string
let draft: string

beforeAll(async () => {
  // So that each request can come from an address of its own: guesses are counted, for the files after this one as well.
  room = await httpNewsroom({ TRUST_PROXY: 1 })
  const create = async (headline: string, _status: 'draft' | 'published') =>
    (
      await room.payload.create({
        collection: 'articles',
        data: { headline, slug: _status, language: 'en', _status },
      })
    ).id
  published = await create('Public', 'published')
  draft = await create(SECRET, 'draft')
})

afterAll(() => room.close())

let asked = 0
const address = () => `198.51.100.${++asked % 250}`

const send = (
  asker: 'anonymous' | 'author' | 'service',
  method: string,
  path: string,
  body: unknown,
) =>
  room.ask(asker, method, path, {
    headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': address() },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

/** MongoDB's own words, in what may be sent as a value. */
const operators = ['$ne', '$gt', '$regex', '$where', '$exists', '$in', '$expr', '$or']

/** What tells that something of the inside was said. */
const inside = /mongo|mongoose|casterror|node_modules|\bat \w+ \(|file:\/\/|E11000|stack/i

it('NoSQL operators ask for nothing more than what is published', async () => {
  const letGo = unheardRejections()
  const places = [
    (op: string) => `where[headline][equals][${op}]=`,
    (op: string) => `where[headline][not_equals][${op}]=x`,
    (op: string) => `where[headline][in][0][${op}]=x`,
    (op: string) => `where[headline][like][${op}]=.`,
    (op: string) => `where[headline][contains][${op}]=.`,
    (op: string) => `where[headline][${op}]=x`,
    (op: string) => `where[${op}][equals]=1`,
    (op: string) => `where[${op}][0][headline][equals]=${SECRET}`,
    (op: string) => `where[and][0][${op}]=1`,
    (op: string) => `where[or][0][headline][equals][${op}]=`,
    (op: string) => `where[_status][equals][${op}]=`,
    (op: string) => `where[_status][${op}]=published`,
    (op: string) => `where[id][equals][${op}]=`,
    (op: string) => `where[id][in][${op}]=`,
    (op: string) => `where[publishedAt][less_than][${op}]=1`,
    (op: string) => `where[heroImage][equals][${op}]=`,
    (op: string) => `where[people.person][equals][${op}]=`,
    (op: string) => `where[headline.${op}][equals]=x`,
    (op: string) => `sort[${op}]=headline`,
    (op: string) => `sort=${op}`,
    (op: string) => `select[${op}]=true`,
    (op: string) => `page[${op}]=1`,
    (op: string) => `populate[${op}][headline]=true`,
    (op: string) => `joins[${op}][where][headline][equals]=x`,
  ]
  let tried = 0
  for (const op of operators)
    for (const place of places) {
      tried++
      const query = place(op)
      const { status, text } = await room.ask(
        'anonymous',
        'GET',
        `/api/articles?depth=0&draft=true&${query}`,
      )
      expect([200, 400], `${query}: ${status}`).toContain(status)
      expect(text, query).not.toContain(SECRET)
      expect(text, query).not.toContain(draft)
      if (status === 400) expect(text, query).not.toMatch(inside)
    }
  for (const reason of await letGo()) expect(reason).toMatchObject({ name: 'QueryError' })
  tell(`injection: ${tried} queries with operators, 0 through`)
  expect(tried).toBe(operators.length * places.length)
})

it('nonsense in a query is the fault of who asks', async () => {
  const queries = [
    'where=x',
    'where=[]',
    'where[and]=x',
    'where[headline][near]=x',
    'where[headline][within]=x',
    'where[headline][intersects]=x',
    'joins=x',
    'populate=x',
    'select=x',
    'sort=',
    'sort=images,relatedLinks',
    'where[heroImage][in]=null',
    'where[images][not_in]=null',
    'page=x',
    'locale[]=x',
    'draft[]=true',
    'where[__proto__][equals]=x',
    'where[constructor][prototype][x]=x',
    'where[headline][__proto__][x]=1',
    'where[headline][exists][$gt]=1',
    'data={',
    'where[headline][like]=(((((',
    'where[headline][like]=\\',
    'where[headline][like]=%00',
    'where[headline][contains]=*',
    'where[headline][contains][]=x',
    'where[headline][like][]=x',
    'where[publishedAt][contains]=2026',
    'where[publishedAt][like]=2026',
    'where[images][contains][caption][contains][]=x',
    `where[headline][like]=${'a%2B'.repeat(500)}`,
  ]
  for (const query of queries) {
    const { status, text } = await room.ask('anonymous', 'GET', `/api/articles?${query}`)
    expect([200, 400], `${query}: ${status} ${text}`).toContain(status)
    expect(text, query).not.toMatch(inside)
    expect(text, query).not.toContain(SECRET)
  }
})

/** In place of a text. */
const instead: unknown[] = [
  { $gt: '' },
  { $ne: null },
  { $regex: '.*' },
  { $in: ['victim@example.org'] },
  { equals: '' },
  ['victim@example.org'],
  [['victim@example.org']],
  [],
  {},
  true,
  0,
  null,
  { toString: 'x' },
  { length: 12 },
  { __proto__: { a: 1 } },
]

it('nobody gets in, or gets a password, by sending something else than texts', async () => {
  const hire = (email: string) =>
    room.payload.create({
      collection: 'users',
      data: { email, password: PASSWORD, roles: ['author'] },
    })
  await hire('victim@example.org')
  await room.payload.forgotPassword({
    collection: 'users',
    data: { email: 'victim@example.org' },
    disableEmail: true,
  })
  let tried = 0
  for (const [at, value] of instead.entries()) {
    const { email } = await hire(`victim-${at}@example.org`)
    const attempts = [
      ['login', { email: value, password: PASSWORD }],
      ['login', { email, password: value }],
      ['login', { email: value, password: value }],
      ['login', { username: value, password: PASSWORD }],
      ['reset-password', { token: value, password: 'of the attacker' }],
      ['forgot-password', { email: value }],
      ['unlock', { email: value }],
      ['first-register', { email: value, password: 'of the attacker' }],
    ] as const
    tried += attempts.length
    // Together, since each answer waits for the full second.
    const answers = attempts.map(async ([route, body]) => {
      const { status, text, headers } = await send('anonymous', 'POST', `/api/users/${route}`, body)
      expect(status, `${route} ${JSON.stringify(body)}: ${text}`).toBeGreaterThanOrEqual(400)
      expect(status, `${route} ${JSON.stringify(body)}: ${text}`).toBeLessThan(500)
      expect(text).not.toMatch(inside)
      expect(headers.getSetCookie()).toEqual([])
    })
    await Promise.all(answers)
  }
  for (const authorization of [
    'users API-Key [object Object]',
    'users API-Key ',
    'users API-Key null',
    'users API-Key undefined',
    'JWT null',
    'JWT ',
    'Bearer {}',
    'JWT eyJhbGciOiJub25lIn0.eyJjb2xsZWN0aW9uIjoidXNlcnMifQ.',
    'articles API-Key x',
    'users API-Key {"$gt":""}',
  ]) {
    tried++
    const { text } = await room.ask('anonymous', 'GET', '/api/users/me', {
      headers: { Authorization: authorization },
    })
    expect(JSON.parse(text).user, authorization).toBeNull()
  }
  tell(`injection: ${tried} logins, resets and keys, 0 through`)
  expect(tried).toBeGreaterThan(120)
})

it('GraphQL takes no operators where it has types, and tells nothing more where it has none', async () => {
  const query =
    'query ($where: Article_where, $sort: String) { Articles(where: $where, sort: $sort, limit: 100) { docs { headline } } }'
  const values: object[] = [
    { headline: { equals: { $ne: '' } } },
    { headline: { $ne: 'x' } },
    { $where: '1' },
    { OR: [{ _status: { equals: 'draft' } }] },
    { AND: [{ _status: { not_equals: 'published' } }] },
    { id: { equals: { $gt: '' } } },
    { id: { equals: ['x'] } },
    { __proto__: { _status: {} } },
    { constructor: {} },
    { keywords: { contains: { $gt: '' } } },
  ]
  for (const where of values)
    for (const sort of [undefined, '$where', { $gt: 1 }]) {
      const { status, text } = await send('anonymous', 'POST', '/api/graphql', {
        query,
        variables: { where, sort },
      })
      expect(status).toBeLessThan(500)
      expect(text).not.toContain(SECRET)
    }
})

describe('a prototype', () => {
  const bodies = [
    '{"headline":"x","language":"en","__proto__":{"polluted":1}}',
    '{"headline":"x","language":"en","constructor":{"prototype":{"polluted":1}}}',
    '{"headline":"x","language":"en","prototype":{"polluted":1}}',
    '{"headline":"x","language":"en","meta":{"__proto__":{"polluted":1},"title":"x"}}',
    '{"headline":"x","language":"en","dateline":{"constructor":{"prototype":{"polluted":1}}}}',
    '{"headline":"x","language":"en","people":[{"__proto__":{"polluted":1}}]}',
    '{"headline":"x","language":"en","body":{"__proto__":{"polluted":1},"root":{"type":"root","children":[{"type":"text","text":"x","__proto__":{"polluted":1}}]}}}',
    '{"query":"{ __typename }","variables":{"__proto__":{"polluted":1}},"__proto__":{"polluted":1}}',
    '{"documents":[{"text":"x","__proto__":{"polluted":1}}],"__proto__":{"polluted":1}}',
  ]
  const names = [
    '__proto__',
    '__proto__[polluted]',
    'constructor[prototype][polluted]',
    'constructor.prototype.polluted',
    '__proto__.polluted',
  ]

  it('is changed by no body, no form and no query', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    for (const body of bodies)
      for (const [method, path] of [
        ['POST', '/api/articles'],
        ['PATCH', `/api/articles/${draft}`],
        ['POST', '/api/users/login'],
        ['POST', '/api/graphql'],
        ['POST', '/api/imports/preview'],
        ['POST', '/api/payload-preferences/nav'],
      ] as const)
        expect((await send('author', method, path, body)).status, `${path} ${body}`).toBeLessThan(
          500,
        )
    for (const name of names) {
      const form = new FormData()
      form.set(name, '1')
      form.set('_payload', `{"alt":"x","${name}":{"polluted":1}}`)
      expect((await room.ask('author', 'POST', '/api/images', { body: form })).status).toBeLessThan(
        500,
      )
      const files = new FormData()
      files.set(name, new File(['x'], `${name}.png`, { type: 'image/png' }))
      expect(
        (await room.ask('author', 'POST', '/api/images', { body: files })).status,
      ).toBeLessThan(500)
      expect(
        (
          await room.ask(
            'anonymous',
            'GET',
            `/api/articles?${name}=1&where[${name}]=1&joins[${name}][limit]=1`,
          )
        ).status,
      ).toBeLessThan(500)
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('is not asked for where a form is malformed', async () => {
    for (const payload of ['{', '', 'null', '[]', '1', '"x"', '[{"alt":"x"}]']) {
      const form = new FormData()
      form.set('_payload', payload)
      expect(
        (await room.ask('author', 'POST', '/api/images', { body: form })).status,
        payload,
      ).toBeLessThan(500)
      expect((await send('author', 'POST', '/api/articles', payload)).status, payload).toBeLessThan(
        500,
      )
    }
  })
})

describe('mass assignment', () => {
  const id = '0123456789abcdef01234567'
  const stored = (collection: string, where: object) =>
    databaseOf(room.payload).collection(collection).findOne(where)

  it('gives no document an id, a time, an owner or a key of the sender’s choice', async () => {
    const forged = {
      id,
      _id: id,
      createdAt: '2000-01-01T00:00:00.000Z',
      updatedAt: '2000-01-01T00:00:00.000Z',
      createdBy: room.users.admin.id,
      source: id,
      matchKey: 'forged',
      matchTerms: ['forged'],
      nameKeys: ['forged'],
      aliasKeys: ['forged'],
      firstPublishedAt: '2000-01-01T00:00:00.000Z',
      previousSlugs: ['forged'],
      publicationRefused: { reason: 'forged', at: '2000-01-01T00:00:00.000Z' },
      candidates: [published],
      refused: ['forged'],
      choiceBefore: { forged: true },
      distinctFrom: ['forged'],
      fileStatus: 'present',
      altStatus: 'present',
      mimeType: 'text/html',
      filesize: 1,
      width: 1,
      height: 1,
      thumbnailURL: 'javascript:forged',
      sizes: { thumbnail: { filename: 'forged.webp', url: 'https://forged.example' } },
      filename: 'forged.jpg',
      __v: 99,
      collection: 'users',
      overrideAccess: true,
      depth: 99,
      user: room.users.admin.id,
      _verified: true,
    }
    const wanted: [string, string, object][] = [
      ['articles', 'articles', { headline: 'Mine', language: 'en' }],
      ['people', 'peoples', { name: 'Mine' }],
      ['agencies', 'agencies', { name: 'Mine' }],
      ['credits', 'credits', { line: 'Mine' }],
      ['images', 'images', { alt: 'Mine' }],
      ['related-links', 'related-links', { title: 'Mine' }],
    ]
    for (const [slug, collection, data] of wanted)
      for (const query of ['', '?overrideAccess=true&showHiddenFields=true&draft=false&depth=0']) {
        const [field = '', text = ''] = Object.entries(data)[0] ?? []
        const { status, text: answer } = await send('author', 'POST', `/api/${slug}${query}`, {
          ...forged,
          ...data,
          [field]: `${text}${query.length}`,
        })
        expect(status, answer).toBe(201)
        const doc = (await stored(collection, { [field]: `${text}${query.length}` })) as Record<
          string,
          unknown
        >
        expect(String(doc._id), slug).not.toBe(id)
        expect(String(doc.createdBy), slug).toBe(room.users.author.id)
        expect(JSON.stringify(doc), slug).not.toMatch(/forged|2000-01-01|text\/html|javascript:/)
        expect(doc.fileStatus ?? 'missing', slug).toBe('missing')
        const again = await send(
          'author',
          'PATCH',
          `/api/${slug}/${String(doc._id)}${query}`,
          forged,
        )
        expect(again.status, again.text).toBe(200)
        const changed = (await stored(collection, { _id: doc._id as never })) as Record<
          string,
          unknown
        >
        expect(JSON.stringify(changed), slug).not.toMatch(
          /forged|2000-01-01|text\/html|javascript:/,
        )
        expect(String(changed.createdBy), slug).toBe(room.users.author.id)
      }
    expect(await stored('articles', { _id: id as never })).toBeNull()
  })

  it('makes nobody more than they are', async () => {
    const before = await stored('users', { email: 'author@example.org' })
    const forged = {
      id,
      roles: ['admin'],
      hash: 'forged',
      salt: 'forged',
      resetPasswordToken: 'forged',
      resetPasswordExpiration: '2099-01-01T00:00:00.000Z',
      loginAttempts: -100,
      lockUntil: '2099-01-01T00:00:00.000Z',
      sessions: [{ id: 'forged', createdAt: '2026-01-01', expiresAt: '2099-01-01' }],
      apiKeyIndex: 'forged',
      _verified: true,
      collection: 'admins',
      createdAt: '2000-01-01T00:00:00.000Z',
    }
    const path = `/api/users/${room.users.author.id}`
    for (const query of ['', '?overrideAccess=true', '?where[id][exists]=true'])
      expect((await send('author', 'PATCH', `${path}${query}`, forged)).status).toBe(200)
    const bulk = await send('author', 'PATCH', '/api/users?where[id][exists]=true', forged)
    expect(bulk.status).toBe(200)
    await room.graphql(
      'author',
      `mutation { updateUser(id: "${room.users.author.id}", data: { roles: [admin] }) { id } }`,
    )
    const after = await stored('users', { email: 'author@example.org' })
    const kept = (user: Record<string, unknown>) => ({ ...user, updatedAt: null })
    expect(kept(after as never)).toEqual(kept(before as never))
    const others = await room.payload.find({
      collection: 'users',
      where: { roles: { in: ['admin'] } },
    })
    expect(others.docs.map(({ email }) => email)).toEqual(['admin@example.org'])
  })

  it('has no picture fetched from an address', async () => {
    const addresses = [
      'http://127.0.0.1:1/x.jpg',
      `${room.url}/healthz`,
      'https://example.org/x.jpg',
      '/api/images/file/x.jpg',
      '//example.org/x.jpg',
      'file:///etc/passwd',
      'data:image/png;base64,AAAA',
      'gopher://example.org/',
      'http://[::1]/x',
      'http://169.254.169.254/latest/meta-data',
    ]
    const logged = vi.spyOn(room.payload.logger, 'error')
    for (const url of addresses) {
      const body = { alt: 'x', filename: 'x.jpg', url }
      for (const [method, path] of [
        ['POST', '/api/images'],
        ['POST', '/api/images?uploadEdits[crop][x]=1'],
      ] as const) {
        const { status, text } = await send('author', method, path, body)
        expect(status, `${url}: ${text}`).toBe(400)
      }
      const { body: answer } = await room.graphql(
        'author',
        'mutation ($data: mutationImageInput!) { createImage(data: $data) { id } }',
        { data: body },
      )
      expect(answer.data?.createImage ?? null, url).toBeNull()
    }
    const said = logged.mock.calls.map(([entry]) => String((entry as { err?: Error }).err?.message))
    logged.mockRestore()
    expect(said.length).toBeGreaterThanOrEqual(addresses.length * 2)
    // None got as far as to a name or an answer.
    const known = /A picture is sent as a file|must use HTTP/
    expect(said.filter((message) => !known.test(message))).toEqual([])
    expect(await stored('images', { filename: 'x.jpg' })).toBeNull()
  })
})
