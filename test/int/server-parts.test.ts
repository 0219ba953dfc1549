import { Writable } from 'node:stream'
import express, { type RequestHandler } from 'express'
import { pino } from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { crossOrigin } from '../../src/server/cross-origin'
import { fetchBridge, type FetchHandler } from '../../src/server/fetch-bridge'
import { forwardedHeaders } from '../../src/server/forwarded-headers'
import { listen, type Listener } from '../../src/server/listen'
import { answered } from '../../src/server/observed/answered'
import { logAnswered } from '../../src/server/observed/log-answered'
import { requestId } from '../../src/server/observed/request-id'
import { routesOf } from '../../src/server/observed/route-of'

let listener: Listener | undefined

/** The address of a server that consists of these handlers. */
async function serve(...handlers: RequestHandler[]): Promise<string> {
  listener = await listen(express().use(handlers), { host: '127.0.0.1', port: 0 })
  return listener.url
}

afterEach(() => listener?.close(0))

describe('fetchBridge', () => {
  const bridged = (handler: FetchHandler) => serve(fetchBridge(handler))

  it('keeps every Set-Cookie a header of its own', async () => {
    const url = await bridged(async () => {
      const headers = new Headers()
      headers.append('Set-Cookie', 'a=1; Expires=Thu, 01 Jan 2026 00:00:00 GMT')
      headers.append('Set-Cookie', 'b=2')
      return new Response(null, { status: 204, headers })
    })
    const response = await fetch(url)
    expect(response.headers.getSetCookie()).toEqual([
      'a=1; Expires=Thu, 01 Jan 2026 00:00:00 GMT',
      'b=2',
    ])
  })

  it('hands over address, method, headers and body', async () => {
    const url = await bridged(async (request) =>
      Response.json({
        url: request.url,
        method: request.method,
        custom: request.headers.get('x-custom'),
        body: await request.text(),
      }),
    )
    const response = await fetch(`${url}/a/b?c=d&c=e`, {
      method: 'PATCH',
      headers: { 'X-Custom': 'yes' },
      body: 'ä',
    })
    expect(await response.json()).toEqual({
      url: `${url}/a/b?c=d&c=e`,
      method: 'PATCH',
      custom: 'yes',
      body: 'ä',
    })
  })

  it('sends the first bytes while the last are not there yet', async () => {
    let finish = () => {}
    const url = await bridged(async () => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('first'))
          finish = () => {
            controller.enqueue(new TextEncoder().encode('last'))
            controller.close()
          }
        },
      })
      return new Response(body)
    })
    const reader = (await fetch(url)).body?.pipeThrough(new TextDecoderStream()).getReader()
    expect(await reader?.read()).toEqual({ done: false, value: 'first' })
    finish()
    expect(await reader?.read()).toEqual({ done: false, value: 'last' })
  })

  it('tells the handler when the client has gone', async () => {
    let gone: (() => void) | undefined
    const told = new Promise<void>((resolve) => (gone = resolve))
    const url = await bridged(
      (request) =>
        new Promise(() => request.signal.addEventListener('abort', () => gone?.(), { once: true })),
    )
    await expect(fetch(url, { signal: AbortSignal.timeout(100) })).rejects.toThrow()
    await told
  })
})

describe('crossOrigin', () => {
  const answer: RequestHandler = (_req, res) => void res.json([])
  const front = 'https://news.example'
  const headersOf = async (url: string, init: RequestInit) =>
    Object.fromEntries(
      [...(await fetch(url, init)).headers].filter(([name]) => name.startsWith('access-control-')),
    )
  const preflight = (origin: string): RequestInit => ({
    method: 'OPTIONS',
    headers: { Origin: origin, 'Access-Control-Request-Method': 'GET' },
  })

  it('says nothing to anybody where no origin is listed', async () => {
    const url = `${await serve(crossOrigin([]), answer)}/api/articles`
    expect(await headersOf(url, { headers: { Origin: front } })).toEqual({})
    expect(await headersOf(url, preflight(front))).toEqual({})
  })

  it('lets a listed origin read, without cookies, and tells caches that others get something else', async () => {
    const url = `${await serve(crossOrigin([front]), answer)}/api/articles`
    const response = await fetch(url, { headers: { Origin: front } })
    expect(response.headers.get('access-control-allow-origin')).toBe(front)
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    expect(response.headers.get('access-control-expose-headers')).toContain('ETag')
    expect(response.headers.get('vary')).toContain('Origin')
    expect(await headersOf(url, preflight(front))).toMatchObject({
      'access-control-allow-origin': front,
      'access-control-allow-methods': 'GET,HEAD',
      'access-control-allow-headers': 'Authorization,If-None-Match',
    })
  })

  it.each([
    'https://evil.example',
    'https://news.example.evil.example',
    'http://news.example',
    'https://news.example:8443',
    'null',
  ])('does not let %s in', async (origin) => {
    const url = `${await serve(crossOrigin([front]), answer)}/api/articles`
    const allowed = 'access-control-allow-origin'
    expect(await headersOf(url, { headers: { Origin: origin } })).not.toHaveProperty(allowed)
    expect(await headersOf(url, preflight(origin))).not.toHaveProperty(allowed)
  })

  it.each(['/', '/admin', '/apix'])('has no say outside the API: %s', async (path) => {
    const url = `${await serve(crossOrigin([front]), answer)}${path}`
    expect(await headersOf(url, { headers: { Origin: front } })).toEqual({})
  })
})

describe('forwardedHeaders', () => {
  const echo: RequestHandler = (req, res) => void res.json(req.headers['x-forwarded-host'] ?? null)
  const sent = { headers: { 'X-Forwarded-Host': 'evil.example' } }

  it('are dropped where no proxy is trusted, and kept where one is', async () => {
    expect(await (await fetch(await serve(forwardedHeaders(0), echo), sent)).json()).toBeNull()
    await listener?.close(0)
    expect(await (await fetch(await serve(forwardedHeaders(1), echo), sent)).json()).toBe(
      'evil.example',
    )
  })
})

describe('the address of a client', () => {
  const tell: RequestHandler = (req, res) => void res.json([req.ip, req.protocol, req.host])

  /** What the server believes when a client sends this, through so many proxies that are trusted. */
  async function believed(proxies: number, headers: Record<string, string>): Promise<string[]> {
    const app = express().set('trust proxy', proxies).use(forwardedHeaders(proxies), tell)
    listener = await listen(app, { host: '127.0.0.1', port: 0 })
    return (await fetch(listener.url, { headers })).json()
  }

  it.each([
    [0, '203.0.113.9', '127.0.0.1'],
    // What the one proxy has seen stands last; the rest a client has made up.
    [1, '203.0.113.9', '203.0.113.9'],
    [1, '10.0.0.1, 127.0.0.1, 203.0.113.9', '203.0.113.9'],
    [2, '10.0.0.1, 203.0.113.9, 192.0.2.7', '203.0.113.9'],
  ])('with %i proxies, and X-Forwarded-For %s, is %s', async (proxies, sent, address) => {
    const [ip] = await believed(proxies, { 'X-Forwarded-For': sent })
    expect(ip).toBe(address)
  })

  it('comes with no other host or protocol where no proxy is trusted', async () => {
    const made = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'evil.example' }
    const [, protocol, host] = await believed(0, made)
    expect([protocol, host]).toEqual(['http', new URL(listener?.url ?? '').host])
  })
})

describe('the log of requests', () => {
  const answer: RequestHandler = (_req, res) => void res.set('X-Cache', 'miss').status(201).end()

  /** The lines that a request leaves in the log. */
  async function logged(path: string, proxies = 0): Promise<Record<string, unknown>[]> {
    const lines: string[] = []
    const stream = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk))
        done()
      },
    })
    const logger = pino({ base: null }, stream)
    const url = await serve(
      requestId(proxies),
      answered(routesOf(['users']), [logAnswered(logger)]),
      answer,
    )
    const response = await fetch(url + path, {
      headers: {
        Cookie: 'payload-token=personal-cookie',
        Authorization: 'JWT personal-token',
        'User-Agent': 'personal-browser',
        'X-Request-Id': 'given-by-proxy',
      },
    })
    await response.text()
    return lines.map((line) => ({
      ...JSON.parse(line),
      sent: response.headers.get('x-request-id'),
    }))
  }

  it('says what was asked and answered, under the id that the answer carries', async () => {
    const [line] = await logged('/articles/a')
    expect(line).toMatchObject({
      req: { method: 'GET', path: '/articles/a' },
      res: { status: 201 },
      route: '/*',
      cache: 'miss',
      responseTime: expect.any(Number),
    })
    expect(line?.reqId).toBe(line?.sent)
    expect(line?.reqId).not.toBe('given-by-proxy')
  })

  it('keeps the id that a trusted proxy gave', async () => {
    expect((await logged('/', 1))[0]?.reqId).toBe('given-by-proxy')
  })

  it.each([
    '/api/users?where[email][equals]=personal@example.org',
    '/admin/reset/personal-token',
    '/api/users/verify/personal-token',
    '/preview/65f0c0ffee0c0ffee0c0ffee/personal-token',
    '/Preview/65f0c0ffee0c0ffee0c0ffee/personal-token?_rsc=1',
  ])('holds nothing personal of %s', async (path) => {
    const line = JSON.stringify(await logged(path))
    expect(line).not.toMatch(/personal|127\.0\.0\.1|::1/)
    expect(line).toContain('"status":201')
  })

  it('has no line for probes and assets', async () => {
    for (const path of ['/healthz', '/readyz', '/_next/static/a.js']) {
      expect(await logged(path)).toEqual([])
      await listener?.close(0)
    }
  })
})
