import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { body, paragraph } from '../helpers/body'
import { keepAsking } from '../helpers/keep-asking'
import { ownPayload, type OwnPayload } from '../helpers/own-payload'
import { runNode } from '../helpers/run-node'

const CLIENTS = 40

let own: OwnPayload
let id: string

beforeAll(async () => {
  own = await ownPayload()
  const article = await own.payload.create({
    collection: 'articles',
    data: {
      headline: 'The harbour opens',
      slug: 'harbour',
      language: 'en',
      body: body(...Array.from({ length: 50 }, (_, n) => paragraph(`Paragraph ${n}.`))),
      _status: 'published',
    },
  })
  id = article.id
})
afterAll(() => own.close())

test('SIGTERM under load: the real server answers every request whole, new connections too until its port closes', async () => {
  const { child, firstLine, ended } = runNode(
    new URL('../helpers/serve-without-pages.ts', import.meta.url),
    {
      // Every answer is read from the database, which has to be there until the last.
      RESPONSE_CACHE_MB: '0',
      SHUTDOWN_DELAY_MS: '2000',
      READS_PER_MINUTE: '0',
      MAX_LOOP_DELAY_MS: '60000',
    },
  )
  const server = (await firstLine).replace('localhost', '127.0.0.1')
  const url = `${server}/api/articles/${id}`
  const expected = await (await fetch(url)).text()
  expect(expected).toContain('The harbour opens')

  /** On a connection of its own. */
  const anew = (address: string) => fetch(address, { headers: { Connection: 'close' } })
  const meanwhile: Promise<void>[] = []
  const { answered, dropped } = await keepAsking(url, CLIENTS, expected, () => {
    child.kill('SIGTERM')
    const stops = async () => expect((await anew(`${server}/readyz`)).status).toBe(503)
    const isAnswered = async () => expect(await (await anew(url)).text()).toBe(expected)
    meanwhile.push(vi.waitFor(stops, { timeout: 2_000, interval: 20 }).then(isAnswered))
  })
  await Promise.all(meanwhile)
  expect(meanwhile).toHaveLength(1)
  expect(dropped).toEqual([])
  expect(answered).toBeGreaterThan(2 * CLIENTS)
  expect((await ended).code).toBe(0)
}, 120_000)
