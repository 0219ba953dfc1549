import { once } from 'node:events'
import { Agent, request as httpRequest } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { listen } from '../../src/server/listen'
import { admin, FRONT_END, httpServer, metricsToken, type TestServer } from '../helpers/http-server'
import { samplesOf } from '../helpers/prometheus'

let server: TestServer

beforeAll(async () => {
  server = await httpServer()
})

afterAll(() => server.close())

const get = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init)

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  get(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const article = (slug: string, _status: 'draft' | 'published') =>
  server.payload.create({
    collection: 'articles',
    data: { headline: `Headline of ${slug}`, slug, language: 'en', _status },
  })

it('what is kept for everybody says to each origin what is for it', async () => {
  const path = '/api/people?limit=1'
  for (const origin of [FRONT_END, 'https://evil.example', FRONT_END]) {
    const { status, headers } = await get(path, { headers: { Origin: origin } })
    expect(status).toBe(200)
    expect(headers.get('access-control-allow-origin')).toBe(origin === FRONT_END ? origin : null)
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    expect(headers.get('vary')).toContain('Origin')
  }
})

describe('REST', () => {
  it('answers what the Local API answers an anonymous reader', async () => {
    await article('public-story', 'published')
    await article('secret-story', 'draft')
    const local = await server.payload.find({
      collection: 'articles',
      depth: 1,
      overrideAccess: false,
      where: { slug: { contains: 'story' } },
    })
    const response = await get('/api/articles?depth=1&where[slug][contains]=story')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('application/json')
    const body = await response.json()
    expect(body).toEqual(JSON.parse(JSON.stringify(local)))
    expect(body.docs.map(({ slug }: { slug: string }) => slug)).toEqual(['public-story'])
  })

  it('signs in with a cookie of its own, which then counts', async () => {
    const login = await post('/api/users/login', admin)
    expect(login.status).toBe(200)
    const [cookie = ''] = login.headers.getSetCookie()
    expect(cookie).toMatch(/^payload-token=.+HttpOnly/i)
    expect(cookie).toMatch(/SameSite=(Lax|Strict)/i)
    const me = await get('/api/users/me', { headers: { Cookie: cookie.split(';')[0] ?? '' } })
    expect((await me.json()).user.email).toBe(admin.email)
  })

  it('answers HEAD as GET, without the body', async () => {
    const response = await get('/api/articles', { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })

  it('compresses', async () => {
    const response = await get('/api/access', { headers: { 'Accept-Encoding': 'gzip' } })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(await response.json()).toHaveProperty('collections')
  })
})

describe('GraphQL', () => {
  it('answers, by the same rules of access', async () => {
    await article('graph-public', 'published')
    await article('graph-secret', 'draft')
    const query = '{ Articles(where: { slug: { contains: "graph" } }) { docs { slug } } }'
    const response = await post('/api/graphql', { query })
    expect(await response.json()).toEqual({
      data: { Articles: { docs: [{ slug: 'graph-public' }] } },
    })
  })
})

describe('errors', () => {
  it('are JSON for the API', async () => {
    const response = await get('/api/nothing-of-the-kind')
    expect(response.status).toBe(404)
    expect(await response.json()).toHaveProperty('message')
  })

  it('say nothing of the inside', async () => {
    vi.spyOn(server.payload.db, 'find').mockRejectedValueOnce(
      new Error('mongodb://user:password@internal-host refused'),
    )
    const response = await get('/api/agencies')
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({ errors: [{ message: 'Something went wrong.' }] })
  })

  it('name a malformed address', async () => {
    const response = await get('/api/articles/%E0%A4%A')
    expect(response.status).toBe(400)
    expect(await response.json()).toHaveProperty('errors')
  })

  it('name a malformed Host header', async () => {
    const request = httpRequest(`${server.url}/api/articles`, { headers: { Host: 'a b/c' } }).end()
    const [response] = await once(request, 'response')
    response.resume()
    expect(response.statusCode).toBe(400)
  })
})

describe('addresses of the pages', () => {
  const status = async (path: string) => (await get(path, { redirect: 'manual' })).status

  it('are missing where nothing is published', async () => {
    await article('page-draft', 'draft')
    for (const path of [
      '/articles/page-draft',
      '/articles/none',
      '/none',
      '/admin.php',
      '/missing',
    ])
      expect(await status(path), path).toBe(404)
    const response = await get('/articles/none')
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(await response.text()).not.toContain('page-draft')
  })

  it('lead from a former slug to the new one, for good', async () => {
    const { id } = await article('page-before', 'published')
    await server.payload.update({
      collection: 'articles',
      id,
      data: { slug: 'page-after', _status: 'published' },
    })
    const response = await get('/articles/page-before', { redirect: 'manual' })
    expect(response.status).toBe(308)
    expect(response.headers.get('location')).toBe('/articles/page-after')
  })
})

describe('limits', () => {
  it.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=1e9', 'limit'],
    ['limit=10&limit=5000', 'limit'],
    ['limit[0]=5000', 'limit'],
    ['limit%5B%5D=5000', 'limit'],
    ['joins[usedIn][limit]=0', 'limit'],
    ['depth=5', 'depth'],
    ['depth[]=9', 'depth'],
    ['pagination=false', 'pagination'],
  ])('refuse an anonymous reader %s', async (query, name) => {
    const response = await get(`/api/images?${query}`)
    expect(response.status).toBe(400)
    expect((await response.json()).errors[0].message).toContain(name)
  })

  it.each(['', 'limit=1', 'limit=100', 'depth=4', 'depth=0', 'pagination=false&limit=5'])(
    'let an anonymous reader ask %j',
    async (query) => {
      expect((await get(`/api/images?${query}`)).status).toBe(200)
    },
  )

  it('cannot be passed by hiding the query in a body', async () => {
    const response = await get('/api/articles', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-Payload-HTTP-Method-Override': 'GET',
      },
      body: 'limit=0',
    })
    expect(response.status).toBe(400)
  })

  it('hold for who only claims to be signed in; who is gets ten times as much', async () => {
    const claim = await get('/api/articles?limit=101', {
      headers: { Authorization: 'JWT nonsense' },
    })
    expect(claim.status).toBe(400)
    const { token } = await (await post('/api/users/login', admin)).json()
    const signedIn = (limit: number) =>
      get(`/api/articles?limit=${limit}`, { headers: { Authorization: `JWT ${token}` } })
    expect((await signedIn(1000)).status).toBe(200)
    expect((await signedIn(1001)).status).toBe(400)
    expect((await signedIn(0)).status).toBe(400)
  })

  it.each([
    ['declared', (text: string) => text],
    ['streamed', (text: string) => new Blob([text]).stream()],
  ])('refuse a body of 3 MB, %s', async (_how, bodyOf) => {
    const response = await get('/api/users/login', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: bodyOf(JSON.stringify({ ...admin, padding: 'x'.repeat(3_000_000) })),
      duplex: 'half',
    } as RequestInit)
    expect(response.status).toBe(413)
    expect((await response.json()).errors[0].message).toContain('2 MB')
  })
})

describe('headers', () => {
  const policyOf = (response: Response) => response.headers.get('content-security-policy') ?? ''

  it('forbid other hosts and inline scripts', async () => {
    const policy = policyOf(await get('/'))
    expect(policy).toContain("default-src 'self'")
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/]{22}=='(;|$)/)
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toMatch(/https?:|\*/)
  })

  it('let nothing run of what the API answers, wherever it is opened', async () => {
    const policy = policyOf(await get('/api/articles'))
    expect(policy).toMatch(/^default-src 'none';.*sandbox$/)
  })

  it('leave inline styles to the admin, and to nothing that looks like it', async () => {
    expect(policyOf(await get('/admin'))).toContain("style-src 'self' 'unsafe-inline'")
    expect(policyOf(await get('/administration'))).not.toContain('unsafe')
  })

  it('carry another nonce and another request id every time', async () => {
    const [first, second] = [await get('/'), await get('/')]
    expect(policyOf(first)).not.toBe(policyOf(second))
    expect(first.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
    expect(first.headers.get('x-request-id')).not.toBe(second.headers.get('x-request-id'))
  })

  it('work on plain HTTP and do not tell what runs', async () => {
    const { headers } = await get('/')
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('while MongoDB is away', () => {
  const eventually = async (check: () => Promise<boolean>, within: number) => {
    const deadline = performance.now() + within
    while (!(await check())) {
      if (performance.now() > deadline) return false
      await sleep(100)
    }
    return true
  }

  it('the process is alive, not ready within 2 s, refuses at once, and comes back', async () => {
    expect((await get('/readyz')).status).toBe(200)
    server.database.cut()
    const surprised = get('/api/articles?sort=headline')
    for (let probe = 0; probe < 2; probe += 1) {
      const asked = performance.now()
      expect((await get('/readyz')).status).toBe(503)
      expect(performance.now() - asked).toBeLessThan(2000)
    }
    expect((await get('/healthz')).status).toBe(200)

    const asked = performance.now()
    const rest = await get('/api/articles')
    expect(rest.status).toBe(503)
    expect(rest.headers.get('retry-after')).toBe('5')
    expect((await rest.json()).errors[0].message).toContain('database')
    const page = await get('/')
    expect(page.status).toBe(503)
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(performance.now() - asked).toBeLessThan(500)
    expect((await surprised).status).toBe(503)

    server.database.restore()
    expect(await eventually(async () => (await get('/readyz')).ok, 10_000)).toBe(true)
    expect(await eventually(async () => (await get('/api/articles')).ok, 2000)).toBe(true)
  })
})

describe('a connection', () => {
  it.each([
    ['unread', 1_000_000, 404],
    ['refused', 3_000_000, 413],
  ])('serves the next request after a body that was %s', async (_how, bytes, status) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const first = httpRequest(`${server.url}/api/nothing-of-the-kind`, {
      agent,
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
    }).end('x'.repeat(bytes))
    const [refusal] = await once(first, 'response')
    refusal.resume()
    await once(refusal, 'end')
    const [answer] = await once(httpRequest(`${server.url}/healthz`, { agent }).end(), 'response')
    answer.resume()
    expect([refusal.statusCode, answer.statusCode]).toEqual([status, 200])
    agent.destroy()
  })
})

describe('metrics', () => {
  const scrape = async () => {
    const headers = { Authorization: `Bearer ${metricsToken}` }
    const response = await get('/metrics', { headers })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    expect(response.headers.get('cache-control')).toBe('no-store')
    return samplesOf(await response.text())
  }
  const requests = (labels: string) => `slugline_http_request_duration_seconds_count{${labels}}`

  it.each(['', 'Bearer another token of ours', metricsToken])(
    'are nobody’s business who does not show the token: %s',
    async (Authorization) => {
      const response = await get('/metrics', { headers: { Authorization } })
      expect(response.status).toBe(401)
      expect(await response.text()).not.toContain('slugline_')
    },
  )

  it('count requests by pattern, method and class, whatever the addresses', async () => {
    const before = await scrape()
    for (const path of ['/api/articles?limit=1', '/api/articles?limit=2', '/api/articles/none'])
      await (await get(path)).text()
    await (await post('/api/users/login', {})).text()
    for (let n = 0; n < 20; n++)
      await (await get(`/api/wrong-${n}/${n}`, { method: n % 2 ? 'GET' : 'PURGE' })).text()
    const after = await scrape()
    const grown = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0)
    expect(grown(requests('method="GET",route="/api/articles",status="2xx"'))).toBe(2)
    expect(grown(requests('method="GET",route="/api/articles/:id",status="4xx"'))).toBe(1)
    expect(grown(requests('method="POST",route="/api/users/:id",status="4xx"'))).toBe(1)
    expect(grown(requests('method="GET",route="/api/*",status="4xx"'))).toBe(10)
    expect(grown('slugline_http_answers_total{status="404"}')).toBeGreaterThanOrEqual(11)
    const series = [...after.keys()].filter((name) => name.startsWith(requests('').slice(0, -2)))
    expect(series.join('\n')).not.toMatch(/wrong-|none/)
  })

  it('count the connections to MongoDB, in use and at rest', async () => {
    await (await get('/api/articles')).text()
    const samples = await scrape()
    expect(samples.get('slugline_mongodb_connections{state="available"}')).toBeGreaterThan(0)
    expect(samples.get('slugline_mongodb_waiting')).toBe(0)
  })

  it('tell how the process is', async () => {
    const samples = await scrape()
    for (const name of [
      'nodejs_eventloop_lag_p99_seconds',
      'process_resident_memory_bytes',
      'slugline_cache_bytes',
      'slugline_imports_running',
      'slugline_cache_answers_total{result="hit"}',
    ])
      expect(samples.get(name), name).toEqual(expect.any(Number))
  })
})

/** The last tests: after them the server is gone. */
describe('stopping', () => {
  it('finishes the request in flight, closes idle connections and takes no new ones', async () => {
    const idle = httpRequest(`${server.url}/healthz`, {
      agent: new Agent({ keepAlive: true }),
    }).end()
    const [idleAnswer] = await once(idle, 'response')
    idleAnswer.resume()

    const body = JSON.stringify(admin)
    const slow = httpRequest(`${server.url}/api/users/login`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': body.length,
        // The server says when it has the request.
        Expect: '100-continue',
      },
    })
    slow.write(body.slice(0, 10))
    await once(slow, 'continue')

    let stopped = false
    const stop = server.stop(10_000).then(() => (stopped = true))
    const refused = httpRequest(`${server.url}/healthz`, { agent: false }).end()
    const [{ code }] = await once(refused, 'error')
    expect(code).toBe('ECONNREFUSED')
    // Not at once: a request may be on its way.
    if (!idle.socket?.destroyed) await once(idle.socket as Socket, 'close')
    expect(stopped).toBe(false)

    slow.end(body.slice(10))
    const [answer] = await once(slow, 'response')
    answer.resume()
    expect(answer.statusCode).toBe(200)
    expect(answer.headers.connection).toBe('close')
    await stop
  })
})

describe('listen', () => {
  it('names PORT when it is taken', async () => {
    const first = await listen((_req, res) => res.end(), { host: '127.0.0.1', port: 0 })
    const { port } = first.server.address() as AddressInfo
    await expect(listen(() => undefined, { host: '127.0.0.1', port })).rejects.toMatchObject({
      exitCode: 2,
      message: `PORT ${port} is taken on 127.0.0.1. Set PORT to another one.`,
    })
    await first.close(0)
  })

  it('names HOST when it is no address of this machine', async () => {
    await expect(listen(() => undefined, { host: '192.0.2.1', port: 0 })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('HOST 192.0.2.1'),
    })
  })

  it('cuts a request that takes longer than the grace', async () => {
    const listener = await listen(() => undefined, { host: '127.0.0.1', port: 0 })
    const hanging = fetch(listener.url)
    await sleep(100)
    const started = performance.now()
    await Promise.all([listener.close(200), expect(hanging).rejects.toThrow()])
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
