import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { httpServer, type TestServer } from '../helpers/http-server'

const MAX_IN_FLIGHT = 10

let server: TestServer

beforeAll(async () => {
  server = await httpServer({
    MAX_IN_FLIGHT,
    // The event loop of a busy test machine is late by itself: what counts here is the requests.
    MAX_LOOP_DELAY_MS: 60_000,
    RECEIVE_TIMEOUT_S: 3,
    MAX_HEADERS_KB: 16,
  })
  await server.payload.create({
    collection: 'articles',
    data: { headline: 'One', slug: 'one', language: 'en', _status: 'published' },
  })
})
afterAll(() => server.close())

const times = (count: number, make: (at: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, at) => make(at)).join(between)

const list = (query: string) => () => fetch(`${server.url}/api/articles?${query}`)
const sent =
  (path: string, body: string, type = 'application/json') =>
  () =>
    fetch(`${server.url}${path}`, { method: 'POST', headers: { 'Content-Type': type }, body })
const graphql = (query: string) => sent('/api/graphql', JSON.stringify({ query }))

const doubling = (levels: number) =>
  `{ ...f0 } ${times(levels, (at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`)}
   fragment f${levels} on Query { Articles { docs { id } } }`
const around = (levels: number) =>
  `{ Articles { docs { ${'people { person { mentionedIn(limit: 9) { docs { '.repeat(levels)} id
   ${'} } } } '.repeat(levels)} } } }`

/** What nobody who has not signed in may have answered. */
const refused: [what: string, ask: () => Promise<Response>][] = [
  ['all articles', list('limit=0')],
  ['a million articles', list('limit=1000000')],
  ['all articles without pages', list('pagination=false')],
  ['all around an article', list('depth=10')],
  ['all of a join', () => fetch(`${server.url}/api/people?joins[mentionedIn][limit]=0`)],
  ['hundreds of conditions', list(times(300, (at) => `where[or][${at}][slug][like]=a`, '&'))],
  [
    'conditions within conditions',
    list(`where=${'{"and":['.repeat(50)}{"slug":{"equals":"a"}}${']}'.repeat(50)}`),
  ],
  ['thousands of values', list(`where[id][in]=${times(1500, () => 'a', ',')}`)],
  ['a long text', list(`where[headline][like]=${'a '.repeat(1500)}`)],
  ['a way through the graph', list('where[people.person.mentionedIn.people.person.name][like]=a')],
  ['an order of many fields', list(`sort=${times(100, () => 'headline', ',')}`)],
  ['a long query', list(`a=${'x'.repeat(8_000)}`)],
  [
    'a query in a body',
    () =>
      fetch(`${server.url}/api/articles`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          'X-Payload-HTTP-Method-Override': 'GET',
        },
        body: 'limit=0',
      }),
  ],
  ['a body of 3 MB', sent('/api/users/login', JSON.stringify({ email: 'x'.repeat(3_000_000) }))],
  ['GraphQL: all articles', graphql('{ Articles(limit: 0) { docs { id } } }')],
  ['GraphQL: a list of lists of lists', graphql(around(2))],
  [
    'GraphQL: one list a hundred times',
    graphql(`{ ${times(100, (at) => `a${at}: Articles { docs { id } }`)} }`),
  ],
  [
    'GraphQL: one field a thousand times',
    graphql(`{ Articles { docs { ${times(1000, (at) => `a${at}: id`)} } } }`),
  ],
  ['GraphQL: fragments that double', graphql(doubling(40))],
  ['GraphQL: fragments within themselves', graphql('{ ...f } fragment f on Query { ...f }')],
  ['GraphQL: a document of a megabyte', graphql(`{ ${'#'.repeat(1_000_000)}\n __typename }`)],
  ['GraphQL: ten thousand tokens', graphql(`{ ${'__typename '.repeat(10_000)} }`.slice(0, 19_990))],
  ['GraphQL: directives without end', graphql(`{ __typename ${'@a'.repeat(5_000)} }`)],
  [
    'GraphQL: brackets without end',
    graphql(`{ Articles(where: ${'['.repeat(15_000)}) { docs { id } } }`),
  ],
  [
    'GraphQL: a form',
    sent(
      '/api/graphql',
      '--a\r\nContent-Disposition: form-data; name="query"\r\n\r\n{ __typename }\r\n--a--',
      'multipart/form-data; boundary=a',
    ),
  ],
  [
    'GraphQL: an order by what is far away',
    graphql('{ Articles(sort: "source.createdBy.email") { docs { id } } }'),
  ],
  // Nothing of these may be learned by asking, either.
  ...[
    'where[source.text][like]=a',
    'where[createdBy.email][like]=a',
    'where[createdBy][exists]=true',
    'where[review.message][like]=a',
    'where[source.createdBy.email][like]=a',
    'where[people.person.createdBy.email][like]=a',
    'sort=source.text',
    'sort=createdBy.email',
    'sort=source.createdBy.email',
    'joins[none][sort]=source.createdBy.email',
    'sort=-review.message',
  ].map((query): [string, () => Promise<Response>] => [query, list(query)]),
]

describe(`resource exhaustion, ${refused.length} vectors`, () => {
  it.each(refused)('refuses %s', async (_what, ask) => {
    const answer = await ask()
    const body = await answer.json()
    // GraphQL tells what it refuses with a 200.
    expect(answer.status).toBeLessThan(500)
    expect(body.errors[0].message.length).toBeGreaterThan(5)
    expect(body).not.toHaveProperty('docs')
    expect(body.data ?? null).toBeNull()
  })

  it('refuses headers of 20 kB', async () => {
    const request = httpRequest(server.url, { headers: { 'X-Long': 'x'.repeat(20_000) } }).end()
    const [response] = await once(request, 'response')
    response.resume()
    expect(response.statusCode).toBe(431)
  })

  it.each([
    ['its headers', 'GET / HTTP/1.1\r\nHost: a\r\nX-Slow: '],
    ['its body', 'POST /api/users/login HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{'],
    ['nothing', ''],
  ])('ends the connection of who is slow to send %s', async (_what, begin) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    socket.on('error', () => undefined).resume()
    socket.write(begin)
    await once(socket, 'close')
  })
})

describe('more requests than can be answered', () => {
  it('are turned away when their bodies are sent slowly and end at the same moment, too', async () => {
    const body = JSON.stringify({ query: '{ Agencies { totalDocs } }' })
    const slow = await Promise.all(
      Array.from({ length: 4 * MAX_IN_FLIGHT }, async () => {
        const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length }
        const request = httpRequest(`${server.url}/api/graphql`, { method: 'POST', headers })
        request.write(body.slice(0, -1))
        await once(request, 'socket')
        return request
      }),
    )
    const answers = slow.map(async (request) => {
      const [response] = await once(request, 'response')
      response.resume()
      return response.statusCode as number
    })
    await sleep(500)
    for (const request of slow) request.end(body.slice(-1))
    const statuses = await Promise.all(answers)
    expect(new Set(statuses)).toEqual(new Set([200, 503]))
    expect(statuses.filter((status) => status === 200).length).toBeLessThan(4 * MAX_IN_FLIGHT)
  })

  it('are turned away at once; the rest is answered, and the server alive', async () => {
    // Each another one: equal ones would be answered together.
    let asking = 0
    const agencies = () => fetch(`${server.url}/api/agencies?page=${++asking}`)
    const { find } = server.payload.db
    let release: (() => void) | undefined
    const slow = new Promise<void>((resolve) => (release = resolve))
    const asked = vi.spyOn(server.payload.db, 'find').mockImplementation(async (args) => {
      await slow
      return find.call(server.payload.db, args) as never
    })
    const worked = Array.from({ length: MAX_IN_FLIGHT }, agencies)
    await vi.waitUntil(() => asked.mock.calls.length === MAX_IN_FLIGHT, { timeout: 60_000 })

    for (const { status, headers } of await Promise.all(Array.from({ length: 50 }, agencies)))
      expect([status, headers.get('retry-after')]).toEqual([503, '2'])
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    release?.()
    for (const { status } of await Promise.all(worked)) expect(status).toBe(200)
    expect((await agencies()).status).toBe(200)
  })
})
