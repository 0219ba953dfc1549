import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outliveRejections } from '../../../src/server/outlive-rejections'
import { httpNewsroom, type HttpNewsroom } from '../../helpers/http-newsroom'
import { tell } from '../../helpers/tell'

let room: HttpNewsroom
beforeAll(async () => {
  room = await httpNewsroom()
  const article = {
    headline: 'Harbour',
    slug: 'harbour',
    language: 'en',
    _status: 'published',
  } as const
  const { id } = await room.payload.create({ collection: 'articles', data: article })
  await room.payload.update({
    collection: 'articles',
    id,
    data: { slug: 'new-harbour', _status: 'published' },
  })
})
afterAll(() => room.close())

/** Sends bytes as they are, which no client would, and waits for the server to hang up. */
async function raw(text: string): Promise<string> {
  const { hostname, port } = new URL(room.url)
  const socket = connect({ host: hostname, port: Number(port) })
  let answer = ''
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')))
  // It may hang up before it has read all.
  socket.on('error', () => undefined)
  // Nor does it wait for ever for what a header has promised.
  socket.setTimeout(5000, () => socket.destroy())
  // Not ended: to whoever hangs up first the server says nothing more.
  socket.write(text, 'latin1')
  await once(socket, 'close')
  return answer
}

const get = (path: string, ...headers: string[]) =>
  raw(
    [
      `GET ${path} HTTP/1.1`,
      ...(headers.some((one) => /^host:/i.test(one)) ? [] : ['Host: cms.example']),
      ...headers,
      'Connection: close',
      '',
      '',
    ].join('\r\n'),
  )

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)

describe('an address', () => {
  const paths = [
    '/api/../users',
    '/api/articles/../users',
    '/api/articles/..%2fusers',
    '/api/articles/%2e%2e/users',
    '/api/articles/%252e%252e/users',
    '/api/..;/users',
    '/api/./users',
    '//api/users',
    '/api//users',
    '/api/users//',
    '/API/USERS',
    '/Api/Users',
    '/api/users/',
    '/api/users/.',
    '/api/users%00',
    '/api/users%00.json',
    '/api/users%20',
    '/api/users%09',
    '/api/users;x=1',
    '/api/users.json',
    '/api/users?',
    '/api/%75sers',
    '/%61pi/users',
    '/api\\users',
    '/api/\\users',
    'http://cms.example/api/users',
    'http://evil.example/api/users',
    '/api/users#x',
    '/api/users/%',
    '/api/users/%zz',
    '/api/users/%E0%A4%A',
    `/api/${'a/'.repeat(3000)}`,
    `/api/articles?${'a[]=1&'.repeat(1500)}`,
    `/api/articles?where${'[or][0]'.repeat(500)}[id][equals]=1`,
    '*',
    '/.env',
    '/.git/config',
    '/package.json',
    '/.data/secrets',
    '/media/x',
    '/..%2f..%2fetc%2fpasswd',
    '/articles/..%2f..%2f.env',
    '/articles/%00',
    '/_next/..%2f..%2fpackage.json',
    '/_next/static/..%2f..%2fserver%2fapp',
    '/admin/..%2f.env',
  ]

  it('leads round no rule, however it is spelled', async () => {
    for (const path of paths) {
      const answer = await get(path)
      expect(statusOf(answer), path).toBeGreaterThanOrEqual(200)
      expect(statusOf(answer), path).not.toBe(500)
      expect(answer, path).not.toMatch(
        /@example\.org|"dependencies"|root:x|PAYLOAD_SECRET|\[core\]|node_modules/,
      )
    }
    tell(`requests: ${paths.length} spellings of addresses, 0 through`)
  })

  it('redirects to no other site', async () => {
    const away = [
      '//evil.example',
      '//evil.example/articles/harbour',
      '///evil.example',
      '/\\evil.example',
      '/articles//evil.example',
      '/articles/harbour?next=//evil.example',
      '/articles/harbour//evil.example',
      '/%2f%2fevil.example',
      '/%5cevil.example',
      '/.evil.example',
      '/admin/login?redirect=https://evil.example',
      '/admin/logout?redirect=//evil.example',
      '/api/users/logout?redirect=//evil.example',
      '/articles/harbour%0d%0aLocation:%20//evil.example',
    ]
    for (const path of away) {
      const location = /^location: *(.*)$/im.exec(await get(path))?.[1]?.trim()
      if (location !== undefined) expect(location, path).toMatch(/^\/(?![/\\])/)
    }
    expect(await get('/articles/harbour', 'Host: evil.example')).toMatch(
      /^location: \/articles\/new-harbour\r$/im,
    )
  })
})

describe('a header', () => {
  const lies = [
    'X-Forwarded-Host: evil.example',
    'X-Forwarded-Proto: https',
    'X-Forwarded-For: 127.0.0.1',
    'X-Forwarded-Port: 1',
    'Forwarded: host=evil.example;proto=https;for=127.0.0.1',
    'X-Original-URL: /api/users',
    'X-Rewrite-URL: /api/users',
    'X-Override-URL: /api/users',
    'X-HTTP-Method-Override: DELETE',
    'X-HTTP-Method: DELETE',
    'X-Method-Override: PATCH',
    'X-Payload-HTTP-Method-Override: PATCH',
    'X-Real-IP: 127.0.0.1',
    'X-Client-IP: 127.0.0.1',
    'True-Client-IP: 127.0.0.1',
    'X-User: admin',
    'X-Remote-User: admin',
    'X-Middleware-Subrequest: middleware',
    'X-Nextjs-Data: 1',
    'RSC: 1',
    'Next-Router-State-Tree: []',
    'Content-Security-Policy: script-src *',
    'X-Request-Id: evil"\\',
    'Range: bytes=0-1',
    'Accept-Language: ../../x',
    'Accept-Encoding: evil',
    `Authorization: JWT ${'a'.repeat(4000)}`,
    `Cookie: payload-token=${'a'.repeat(4000)}`,
    'Cookie: payload-token=%',
    'Cookie: __proto__=1; constructor=2',
    'Cookie: payload-lng=../../x',
    'If-None-Match: *',
    'Sec-Fetch-Site: same-origin',
    'Origin: http://cms.example',
  ]

  it('makes nobody somebody else, and changes no answer', async () => {
    for (const lie of lies)
      for (const path of ['/api/users', '/api/articles?depth=0', '/articles/nothing']) {
        const answer = await get(path, lie)
        if (path === '/api/users' && statusOf(answer) !== 400)
          expect(statusOf(answer), lie).toBe(403)
        expect(statusOf(answer), `${lie} ${path}`).not.toBe(500)
        expect(answer, lie).not.toMatch(/evil\.example|@example\.org/)
      }
    tell(`requests: ${lies.length * 3} with headers that lie, 0 through`)
  })

  it.each([
    ['a host with a path', 'Host: a/b'],
    ['a host with a space', 'Host: a b'],
    ['a host with markup', 'Host: "><script>alert(1)</script>'],
    ['a host with somebody’s name', 'Host: cms.example@evil.example'],
    ['a host that is a port', 'Host: :1'],
    ['an empty host', 'Host: '],
    ['two hosts', 'Host: cms.example\r\nHost: evil.example'],
    ['another site’s host', 'Host: evil.example'],
  ])('with %s is answered with what it would be without, or not at all', async (_what, host) => {
    for (const path of ['/api/articles?depth=0', '/', '/articles/none', '/api/nothing']) {
      const answer = await get(path, host)
      expect(statusOf(answer), answer.slice(0, 200)).not.toBe(500)
      expect(answer).not.toMatch(/<script>alert|^location: .*evil/im)
      expect(answer.split('\r\n\r\n').slice(1).join()).not.toContain('evil.example')
    }
  })

  it.each([
    ['two lengths', 'Content-Length: 5\r\nContent-Length: 6', 'xxxxx'],
    [
      'a length and chunks',
      'Content-Length: 5\r\nTransfer-Encoding: chunked',
      '0\r\n\r\nGET /api/users HTTP/1.1\r\n\r\n',
    ],
    ['chunks said twice', 'Transfer-Encoding: chunked\r\nTransfer-Encoding: identity', '0\r\n\r\n'],
    ['chunks in other words', 'Transfer-Encoding: xchunked', '0\r\n\r\n'],
    ['chunks behind a tab', 'Transfer-Encoding:\tchunked\r\nContent-Length: 3', '0\r\n\r\n'],
    ['a negative length', 'Content-Length: -1', ''],
    ['a length in words', 'Content-Length: +5', 'xxxxx'],
    ['a chunk of no size', 'Transfer-Encoding: chunked', 'zz\r\nx\r\n0\r\n\r\n'],
    ['a space before the colon', 'Content-Length : 5', 'xxxxx'],
    ['a folded line', 'X-A: b\r\n Transfer-Encoding: chunked', ''],
    ['a null byte', 'X-A: b\0c', ''],
    ['a bare line feed', 'X-A: b\nTransfer-Encoding: chunked\n', ''],
  ])('of a body with %s hides no second request', async (_what, header, body) => {
    const answer = await raw(
      `POST /api/users/login HTTP/1.1\r\nHost: cms.example\r\nContent-Type: application/json\r\n${header}\r\nConnection: close\r\n\r\n${body}`,
    )
    expect(answer.match(/HTTP\/1\.1 /g) ?? []).toHaveLength(1)
    expect(statusOf(answer)).toBeGreaterThanOrEqual(400)
    expect(statusOf(answer)).toBeLessThan(500)
  })

  it('of 17 KB is too large', async () => {
    expect(statusOf(await get('/api/articles', `X-A: ${'a'.repeat(17_000)}`))).toBe(431)
  })
})

it.each(['TRACE', 'TRACK', 'PUT', 'CONNECT', 'DEBUG', 'PROPFIND', 'get', 'LOCK'])(
  '%s does nothing',
  async (method) => {
    const answer = await raw(
      `${method} /api/users HTTP/1.1\r\nHost: cms.example\r\nCookie: secret=1\r\nConnection: close\r\n\r\n`,
    )
    expect(statusOf(answer)).not.toBe(200)
    expect(statusOf(answer)).toBeLessThan(500)
    expect(answer).not.toContain('secret=1')
  },
)

it('a query that Payload refuses twice does not end the server', async () => {
  const listeners = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  const letGo = outliveRejections()
  const { status } = await room.ask(
    'anonymous',
    'GET',
    '/api/articles?where[people.person.createdBy.email][exists]=true',
  )
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
  letGo()
  for (const listener of listeners) process.on('unhandledRejection', listener)
  expect(status).toBe(400)
})
