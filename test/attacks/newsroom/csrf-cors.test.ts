import { request as httpRequest } from 'node:http'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { httpNewsroom, type HttpNewsroom } from '../../helpers/http-newsroom'
import { PASSWORD } from '../../helpers/payload'
import { tell } from '../../helpers/tell'

let room: HttpNewsroom
let setCookie: string
let cookie: string
let article: string

beforeAll(async () => {
  room = await httpNewsroom()
  const login = await room.ask('anonymous', 'POST', '/api/users/login', {
    headers: { 'Content-Type': 'application/json', ...ours() },
    body: JSON.stringify({ email: 'admin@example.org', password: PASSWORD }),
  })
  setCookie = login.headers.getSetCookie()[0] ?? ''
  cookie = setCookie.split(';')[0] ?? ''
  article = (
    await room.payload.create({
      collection: 'articles',
      data: { headline: 'Kept', slug: 'kept', language: 'en' },
    })
  ).id
})

afterAll(() => room.close())

type Headers = Record<string, string>

/** What a browser says that is on a page of this server. */
const ours = (): Headers => ({ Origin: room.url, 'Sec-Fetch-Site': 'same-origin' })

/** What a browser says that is somewhere else, however old it is. */
const elsewhere = (): [name: string, headers: Headers][] => {
  const { port } = new URL(room.url)
  return [
    ['another site', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }],
    ['another site on plain HTTP, where browsers say no more', { Origin: 'http://evil.example' }],
    ['another site without Origin', { 'Sec-Fetch-Site': 'cross-site' }],
    [
      'another host of the same site',
      { Origin: 'http://other.localhost', 'Sec-Fetch-Site': 'same-site' },
    ],
    [
      'another port',
      { Origin: `http://127.0.0.1:${Number(port) + 1}`, 'Sec-Fetch-Site': 'same-site' },
    ],
    ['another port, on plain HTTP', { Origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { Origin: 'null' }],
    ['a page without an origin, elsewhere', { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }],
    ['a host that begins like ours', { Origin: `${room.url}.evil.example` }],
    ['a host that ends like ours', { Origin: `http://evil-127.0.0.1:${port}` }],
    ['ours as the name of somebody', { Origin: `http://127.0.0.1:${port}@evil.example` }],
    ['no address', { Origin: 'evil' }],
    ['nothing', { Origin: '', 'Sec-Fetch-Site': 'cross-site' }],
    ['ours, but for what the browser knows', { Origin: room.url, 'Sec-Fetch-Site': 'cross-site' }],
  ]
}

/** What a page can have a browser send without asking us first, and what it could if we let it. */
const payloads: [
  name: string,
  method: string,
  path: () => string,
  init: () => { headers?: Headers; body?: BodyInit },
][] = [
  ['JSON', 'POST', () => '/api/articles', () => json({ headline: 'Forged', language: 'en' })],
  [
    'JSON called text',
    'POST',
    () => '/api/articles',
    () => ({ headers: { 'Content-Type': 'text/plain' }, body: '{"headline":"Forged"}' }),
  ],
  [
    'JSON called nothing',
    'POST',
    () => '/api/articles',
    () => ({ headers: { 'Content-Type': '' }, body: '{"headline":"Forged"}' }),
  ],
  [
    'a form',
    'POST',
    () => '/api/articles',
    () => ({
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'headline=Forged',
    }),
  ],
  [
    'a form with a file',
    'POST',
    () => '/api/articles',
    () => ({ body: form({ headline: 'Forged', language: 'en' }) }),
  ],
  ['a change', 'PATCH', () => `/api/articles/${article}`, () => json({ headline: 'Forged' })],
  [
    'a change by override',
    'POST',
    () => `/api/articles/${article}`,
    () => json({ headline: 'Forged' }, { 'X-HTTP-Method-Override': 'PATCH' }),
  ],
  [
    'a change by _method',
    'POST',
    () => `/api/articles/${article}?_method=PATCH`,
    () => json({ headline: 'Forged', _method: 'PATCH' }),
  ],
  ['a deletion', 'DELETE', () => `/api/articles/${article}`, () => ({})],
  [
    'a deletion by override',
    'POST',
    () => `/api/articles/${article}`,
    () => ({ headers: { 'X-HTTP-Method-Override': 'DELETE' } }),
  ],
  [
    'a publication',
    'PATCH',
    () => `/api/articles/${article}`,
    () => json({ _status: 'published' }),
  ],
  ['a copy', 'POST', () => `/api/articles/${article}/duplicate`, () => json({})],
  [
    'an account',
    'POST',
    () => '/api/users',
    () => ({ body: form({ email: 'forged@example.org', password: PASSWORD, roles: ['admin'] }) }),
  ],
  [
    'a login as the attacker',
    'POST',
    () => '/api/users/login',
    () => ({ body: form({ email: 'author@example.org', password: PASSWORD }) }),
  ],
  ['a logout', 'POST', () => '/api/users/logout', () => ({})],
  ['a session that goes on', 'POST', () => '/api/users/refresh-token', () => ({})],
  [
    'a forgotten password',
    'POST',
    () => '/api/users/forgot-password',
    () => ({ body: form({ email: 'admin@example.org' }) }),
  ],
  [
    'GraphQL',
    'POST',
    () => '/api/graphql',
    () => json({ query: 'mutation { createArticle(data: { headline: "Forged" }) { id } }' }),
  ],
  [
    'GraphQL in a form',
    'POST',
    () => '/api/graphql',
    () => ({
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'query=mutation{createArticle(data:{headline:"Forged"}){id}}',
    }),
  ],
  ['an import', 'POST', () => '/api/imports', () => ({ body: file('Forged') })],
  ['an import from the desk', 'POST', () => '/api/imports/desk', () => ({ body: file('Forged') })],
  [
    'a merge',
    'POST',
    () => '/api/people/0123456789abcdef01234567/merge',
    () => json({ other: '0123456789abcdef01234568' }),
  ],
  ['a preference', 'POST', () => '/api/payload-preferences/nav', () => json({ value: {} })],
  [
    'something for the admin',
    'POST',
    () => '/admin',
    () => ({ headers: { 'Next-Action': 'x' }, body: '[]' }),
  ],
]

const json = (body: unknown, headers: Headers = {}) => ({
  headers: { 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(body),
})

function form(fields: object): FormData {
  const form = new FormData()
  form.set('_payload', JSON.stringify(fields))
  return form
}

function file(text: string): FormData {
  const form = new FormData()
  form.set('file', new File([text], 'story.txt', { type: 'text/plain' }))
  return form
}

/** All that an attack could have changed. */
const state = async () => {
  const count = async (collection: 'articles' | 'users' | 'imports') =>
    (await room.payload.count({ collection })).totalDocs
  const { headline, _status } = await room.payload.findByID({
    collection: 'articles',
    id: article,
    draft: true,
  })
  const { sessions } = await room.payload.findByID({ collection: 'users', id: room.users.admin.id })
  return [
    await count('articles'),
    await count('users'),
    await count('imports'),
    headline,
    _status,
    sessions?.length,
  ]
}

describe('a request from somebody else’s page', () => {
  it('changes nothing, whatever it carries', async () => {
    const before = await state()
    let tried = 0
    for (const [from, headers] of elsewhere())
      for (const [what, method, path, init] of payloads) {
        tried++
        const { headers: own, body } = init()
        const sent = {
          headers: { ...own, ...headers, Cookie: cookie },
          ...(body !== undefined && { body }),
        }
        const answer = await room.ask('anonymous', method, path(), sent)
        expect(answer.status, `${what} from ${from}`).toBe(403)
        expect(answer.headers.getSetCookie(), `${what} from ${from}`).toEqual([])
      }
    expect(await state()).toEqual(before)
    tell(`csrf: ${tried} requests, 0 through`)
    expect(tried).toBe(elsewhere().length * payloads.length)
  })

  it('learns nothing: no origin is let in, with or without cookies', async () => {
    for (const [from, headers] of elsewhere())
      for (const [method, path] of [
        ['OPTIONS', '/api/articles'],
        ['OPTIONS', '/api/graphql'],
        ['OPTIONS', '/api/users/me'],
        ['GET', '/api/users/me'],
        ['GET', '/api/articles'],
        ['GET', '/healthz'],
      ] as const) {
        const preflight = {
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'authorization',
        }
        const answer = await room.ask('anonymous', method, path, {
          headers: { ...headers, ...preflight, Cookie: cookie },
        })
        expect(answer.headers.get('access-control-allow-origin'), `${path} from ${from}`).toBeNull()
        expect(
          answer.headers.get('access-control-allow-credentials'),
          `${path} from ${from}`,
        ).toBeNull()
      }
  })

  it('cannot have in its page what is not for everybody', async () => {
    for (const path of ['/api/articles', '/api/users/me', '/api/access', '/api/images', '/admin']) {
      const answer = await room.ask('anonymous', 'GET', path, { headers: { Cookie: cookie } })
      expect(answer.headers.get('cross-origin-resource-policy'), path).toBe('same-origin')
    }
    const { headers } = await room.ask('anonymous', 'GET', '/api/images/file/none.jpg')
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(
      (await room.ask('anonymous', 'GET', '/admin')).headers.get('content-security-policy'),
    ).toContain("frame-ancestors 'self'")
  })
})

describe('a session', () => {
  it('has a cookie that no script reads and no other site sends along', () => {
    expect(setCookie).toMatch(/; ?HttpOnly/i)
    expect(setCookie).toMatch(/; ?SameSite=(Lax|Strict)/i)
    expect(setCookie).toMatch(/; ?Path=\//i)
    expect(setCookie).not.toMatch(/; ?Domain=/i)
  })

  // Payload issue 17565: with a list for its `csrf`, who came by plain HTTP was asked to log in again and again.
  it.each([
    ['as a browser opens a page on plain HTTP', {}],
    ['as a browser opens a page', { 'Sec-Fetch-Site': 'none' }],
    ['from a link elsewhere', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('that began on plain HTTP holds: %s', async (_how, headers) => {
    const { text } = await room.ask('anonymous', 'GET', '/api/users/me', {
      headers: { ...headers, Cookie: cookie },
    })
    expect(JSON.parse(text).user.email).toBe('admin@example.org')
  })

  it.each([
    ['a page of ours', ours],
    ['a page of ours on plain HTTP, where browsers say no more', () => ({ Origin: room.url })],
    ['a program, which says nothing', () => ({})],
  ])('may change something from %s', async (_from, headers) => {
    const init = json({ headline: 'Changed' }, { ...headers(), Cookie: cookie })
    expect((await room.ask('anonymous', 'PATCH', `/api/articles/${article}`, init)).status).toBe(
      200,
    )
  })

  it('works under any name that the server is reached by', async () => {
    const { port } = new URL(room.url)
    const host = `newsroom.intranet:${port}`
    const request = httpRequest(`${room.url}/api/articles/${article}`, {
      method: 'PATCH',
      headers: {
        Host: host,
        Origin: `http://${host}`,
        Cookie: cookie,
        'Content-Type': 'application/json',
      },
    }).end('{"headline":"Changed"}')
    const [response] = await once(request, 'response')
    response.resume()
    expect(response.statusCode).toBe(200)
  })
})
