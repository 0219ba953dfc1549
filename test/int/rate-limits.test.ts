import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Listener } from '../../src/server/listen'
import { admin, httpServer, type TestServer } from '../helpers/http-server'

const few = {
  TRUST_PROXY: 1,
  READS_PER_MINUTE: 5,
  WRITES_PER_MINUTE: 3,
  ACCOUNT_READS_PER_MINUTE: 8,
  ACCOUNT_WRITES_PER_MINUTE: 2,
}

let server: TestServer
let token: string
let serial = 0

beforeAll(async () => {
  server = await httpServer(few)
  token = String((await server.payload.login({ collection: 'users', data: admin })).token)
})
afterAll(() => server.close())

const anyAddress = () => `198.51.100.${++serial}`

const ask = (address: string, init: RequestInit = {}, path = '/api/people', url = server.url) =>
  fetch(`${url}${path}`, { ...init, headers: { 'X-Forwarded-For': address, ...init.headers } })

/** The statuses of so many requests, one after the other. */
async function statuses(count: number, request: () => Promise<Response>): Promise<number[]> {
  const all: number[] = []
  for (let at = 0; at < count; at += 1) all.push((await request()).status)
  return all
}

describe('an address', () => {
  it('is told what it has left, and when it has asked too often', async () => {
    const address = anyAddress()
    const first = await ask(address)
    expect(first.status).toBe(200)
    expect(first.headers.get('ratelimit-policy')).toBe('"reads";q=5;w=60')
    expect(first.headers.get('ratelimit')).toBe('"reads";r=4;t=60')
    expect(await statuses(4, () => ask(address))).toEqual([200, 200, 200, 200])
    const refused = await ask(address)
    expect(refused.status).toBe(429)
    expect(refused.headers.get('ratelimit')).toMatch(/^"reads";r=0;t=\d+$/)
    const wait = Number(refused.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(60)
    expect(refused.headers.get('cache-control')).toBe('no-store')
    expect(await refused.json()).toEqual({
      errors: [{ message: expect.stringMatching(/^Too many requests: 5 a minute/) }],
    })
    expect((await ask(anyAddress())).status).toBe(200)
  })

  it('has others of its own to change something', async () => {
    const address = anyAddress()
    const write = () => ask(address, { method: 'POST' }, '/api/people')
    expect(await statuses(4, write)).toEqual([403, 403, 403, 429])
    expect((await ask(address)).status).toBe(200)
  })

  it('reads by GraphQL as by REST', async () => {
    const address = anyAddress()
    const query = () =>
      ask(
        address,
        {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ query: '{ People { docs { id } } }' }),
        },
        '/api/graphql',
      )
    expect(await statuses(6, query)).toEqual([200, 200, 200, 200, 200, 429])
  })

  it('of IPv6 shares with its network', async () => {
    const from = (host: number) => ask(`2001:db8:1:1::${host}`)
    let host = 0
    expect((await statuses(6, () => from(++host))).at(-1)).toBe(429)
    expect((await ask('2001:db8:1:2::1')).status).toBe(200)
  })

  it('gets no others by a token that is none', async () => {
    const address = anyAddress()
    let at = 0
    const claim = () => ask(address, { headers: { Authorization: `JWT ${token}${++at}` } })
    expect((await statuses(6, claim)).at(-1)).toBe(429)
    const key = () => ask(address, { headers: { Authorization: `users API-Key ${++at}` } })
    expect((await key()).status).toBe(429)
  })

  it('is not looked up for every wrong key', async () => {
    const address = anyAddress()
    const looked = vi.spyOn(server.payload, 'auth')
    for (let at = 0; at < 40; at += 1)
      await ask(address, { headers: { Authorization: `users API-Key wrong-${at}` } }, '/none')
    expect(looked.mock.calls.length).toBeLessThanOrEqual(20)
    looked.mockRestore()
  })

  it('may always ask whether the server is alive, and load the files of a page', async () => {
    const address = anyAddress()
    await statuses(6, () => ask(address))
    expect((await ask(address, {}, '/healthz')).status).toBe(200)
    expect((await ask(address, {}, '/_next/static/none.js')).status).toBe(404)
    expect((await ask(address, {}, '/none')).status).toBe(429)
  })
})

describe('an account', () => {
  const signedIn = (init: RequestInit = {}, path?: string) =>
    ask(anyAddress(), { ...init, headers: { Authorization: `JWT ${token}` } }, path)

  it('has its own, wherever it asks from', async () => {
    const all = await statuses(9, () => signedIn())
    expect(all).toEqual([...Array(8).fill(200), 429])
    const writes = await statuses(3, () => signedIn({ method: 'POST' }))
    expect(writes.at(-1)).toBe(429)
  })

  it('has its own with a key, too', async () => {
    const apiKey = 'key-of-a-machine'
    await server.payload.create({
      collection: 'users',
      data: {
        email: 'machine@example.org',
        password: 'correct horse battery',
        roles: ['service'],
        enableAPIKey: true,
        apiKey,
      },
    })
    const headers = { Authorization: `users API-Key ${apiKey}` }
    const all = await statuses(9, () => ask(anyAddress(), { headers }))
    expect(all).toEqual([...Array(8).fill(200), 429])
  })
})

describe('several servers', () => {
  const listeners: Listener[] = []
  const urls: string[] = []

  beforeAll(async () => {
    const { createApp } = await import('../../src/server/app')
    const { listen } = await import('../../src/server/listen')
    const { testEnv } = await import('../helpers/test-env')
    const env = { ...testEnv, ...few, RATE_LIMIT_STORE: 'mongodb' as const }
    for (let at = 0; at < 2; at += 1) {
      const app = createApp({ payload: server.payload, env })
      const listener = await listen(app, { host: '127.0.0.1', port: 0 })
      listeners.push(listener)
      urls.push(listener.url)
    }
  })
  afterAll(() => Promise.all(listeners.map(({ close }) => close(0))))

  const counted = async () => {
    const { databaseOf } = await import('../helpers/stored')
    const rows = await databaseOf(server.payload).collection('rate-limits').find().toArray()
    return rows.reduce((sum, { points }) => sum + Number(points), 0)
  }

  /** Counts reach MongoDB a little later than answers. */
  const countedUpTo = async (points: number) => {
    while ((await counted()) < points) await new Promise((resolve) => setTimeout(resolve, 20))
  }

  it('count together', async () => {
    const before = await counted()
    const address = anyAddress()
    await statuses(4, () => ask(address, {}, '/api/people', urls[0]))
    await countedUpTo(before + 4)
    // The first answer of the second server comes before it has heard of the others'.
    await ask(address, {}, '/api/people', urls[1])
    await countedUpTo(before + 5)
    const left = async () =>
      (await ask(address, {}, '/api/people', urls[1])).headers.get('ratelimit')
    expect(await left()).toMatch(/r=0/)
    expect((await ask(address, {}, '/api/people', urls[1])).status).toBe(429)
  })

  it('count alone while MongoDB is away', async () => {
    const address = anyAddress()
    server.database.cut()
    const all = await statuses(6, () => ask(address, {}, '/api/people', urls[0]))
    server.database.restore()
    expect(all).toEqual([...Array(5).fill(503), 429])
  })
})
