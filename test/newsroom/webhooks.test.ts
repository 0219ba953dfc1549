import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PublicationEvent } from '../../src/lib/publication-events'
import type { StoredDelivery, StoredWebhook } from '../../src/server/webhooks/store'
import { newsroom, type TestNewsroom } from '../helpers/payload'
import { receiver, type Receiver } from '../helpers/receiver'
import { databaseOf } from '../helpers/stored'

let room: TestNewsroom
let there: Receiver
let stops: (() => Promise<void>)[] = []

beforeAll(async () => {
  room = await newsroom()
})
beforeEach(async () => {
  there = await receiver()
  for (const collection of [webhooks(), deliveries()]) await collection.deleteMany()
})
afterEach(async () => {
  for (const stop of stops) await stop()
  stops = []
  await there.close()
})
afterAll(() => vi.restoreAllMocks())

const webhooks = () => databaseOf(room.payload).collection<StoredWebhook>('webhooks')
const deliveries = () => databaseOf(room.payload).collection<StoredDelivery>('webhook-deliveries')

const hook = (data: object = {}) =>
  room.payload.create({
    collection: 'webhooks',
    data: {
      name: 'Front end',
      url: `http://127.0.0.1:${there.port}/told`,
      events: ['article.published', 'article.changed', 'article.unpublished'],
      enabled: true,
      ...data,
    },
  })

/** As the ledger tells it. */
async function happened(event: PublicationEvent, id = 'a'.repeat(24)) {
  const { queueDeliveries } = await import('../../src/server/webhooks/queue-deliveries')
  const { publicationStore } = await import('../../src/server/publications/store')
  const article = {
    slug: 'a-bridge',
    language: 'en',
    section: 'City',
    headline: 'A bridge',
    standfirst: '',
    publishedAt: new Date('2026-01-01'),
    hash: 'x',
    format: 1,
  }
  await publicationStore(room.payload).inTransaction((session) =>
    queueDeliveries(room.payload, 'https://news.example')([{ event, id, article }], session),
  )
}

async function deliver(options: object = {}) {
  const { deliverWebhooks } = await import('../../src/server/webhooks/deliver-webhooks')
  const stop = deliverWebhooks(room.payload, { allowPrivate: true, ...options })
  stops.push(stop)
  return stop
}

const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 20_000 })
const oneDelivery = async () => {
  const [delivery] = await deliveries().find().toArray()
  return delivery
}
/** As if the time until the next try had passed. */
const hurry = async () => {
  await deliveries().updateMany({}, { $set: { nextAt: new Date(0) } })
  await webhooks().updateMany({}, { $unset: { 'state.restUntil': true } })
}

describe('what is sent', () => {
  it('is signed, says what happened, and is noted', async () => {
    const { secret } = await hook()
    await happened('article.published')
    await deliver()
    await soon(() => expect(there.received).toHaveLength(1))
    const [request] = there.received
    if (!request) throw new Error('Nothing came.')
    expect([request.method, request.path]).toEqual(['POST', '/told'])
    const headers = request.headers as Record<string, string>
    const message = new Webhook(secret ?? '').verify(request.body, headers)
    expect(message).toEqual({
      type: 'article.published',
      timestamp: expect.any(String),
      data: {
        id: 'a'.repeat(24),
        slug: 'a-bridge',
        url: 'https://news.example/articles/a-bridge',
        language: 'en',
        headline: 'A bridge',
        standfirst: null,
        section: 'City',
        publishedAt: '2026-01-01T00:00:00.000Z',
      },
    })
    expect(() => new Webhook(secret ?? '').verify(`${request.body} `, headers)).toThrow('signature')
    await soon(async () =>
      expect(await oneDelivery()).toMatchObject({ status: 'delivered', answer: '204', tries: 1 }),
    )
    expect(headers['webhook-id']).toBe(String((await oneDelivery())?._id))
  })

  it('names what was withdrawn and says nothing more of it', async () => {
    await hook()
    await happened('article.unpublished')
    expect(JSON.parse((await oneDelivery())?.body ?? '').data).toEqual({
      id: 'a'.repeat(24),
      slug: 'a-bridge',
      url: 'https://news.example/articles/a-bridge',
      language: 'en',
    })
  })

  it('is what a webhook asks for, and nothing to one that is switched off', async () => {
    await hook({ events: ['article.changed'] })
    await hook({ enabled: false })
    await happened('article.published')
    await happened('article.changed')
    const due = await deliveries().find().toArray()
    expect(due.map(({ event }) => event)).toEqual(['article.changed'])
  })
})

describe('what does not arrive', () => {
  it.each([
    ['500', 500],
    ['302', 302],
    ['No answer in time.', () => undefined],
    ['ECONNRESET', (response: { destroy: () => void }) => response.destroy()],
  ] as const)('is sent again, with the same id: %s', async (said, answer) => {
    await hook()
    await happened('article.changed')
    there.answer = answer
    await deliver({ timeout: 3_000 })
    await soon(async () =>
      expect(await oneDelivery()).toMatchObject({ status: 'pending', answer: said }),
    )
    there.answer = 200
    await hurry()
    await soon(async () => expect((await oneDelivery())?.status).toBe('delivered'))
    const ids = there.received.map(({ headers }) => headers['webhook-id'])
    expect(ids.length).toBeGreaterThan(1)
    expect(new Set(ids).size).toBe(1)
    await soon(async () =>
      expect((await webhooks().findOne())?.state).toEqual({
        deliveredAt: expect.any(Date),
        failures: 0,
      }),
    )
  })

  it('is given up after eight tries', async () => {
    await hook()
    await happened('article.changed')
    await deliveries().updateMany({}, { $set: { tries: 7 } })
    there.answer = 500
    await deliver()
    await soon(async () =>
      expect(await oneDelivery()).toMatchObject({ status: 'failed', tries: 8 }),
    )
  })

  it('leaves an address alone for a while that refuses one after the other', async () => {
    await hook()
    for (let count = 0; count < 6; count++) await happened('article.changed')
    there.answer = 500
    await deliver()
    await soon(async () => expect((await webhooks().findOne())?.state?.failures).toBe(3))
    const { restUntil } = (await webhooks().findOne())?.state ?? {}
    expect(restUntil?.getTime()).toBeGreaterThan(Date.now())
    expect(there.received.length).toBeLessThan(6)
  })

  it.each([
    ['has refused for three days', 500, new Date(Date.now() - 4 * 24 * 3_600_000)],
    ['wants nothing any more', 410, null],
  ])('switches a webhook off that %s, and says so', async (_what, status, failingSince) => {
    const { id } = await hook()
    await webhooks().updateOne({}, { $set: { 'state.failingSince': failingSince } })
    await happened('article.changed')
    there.answer = status
    await deliver()
    await soon(async () => expect((await webhooks().findOne())?.enabled).toBe(false))
    const off = await room.payload.findByID({ collection: 'webhooks', id })
    expect(off.state?.problem).toBe(`Switched off, since it was refused: ${status}`)
    const on = await room.payload.update({
      collection: 'webhooks',
      id,
      data: { enabled: true },
    })
    expect(on.state).toMatchObject({ problem: null, failingSince: null })
    expect(on.secret).toBe(off.secret)
  })

  it('is sent by the next server when this one stops, or has died', async () => {
    await hook()
    await happened('article.changed')
    there.answer = () => undefined
    const stop = await deliver()
    await soon(() => expect(there.received).toHaveLength(1))
    expect((await oneDelivery())?.nextAt.getTime()).toBeGreaterThan(Date.now())
    await stop()
    expect(await oneDelivery()).toMatchObject({ status: 'pending', tries: 0 })
    // One that was killed gives nothing back: what it took is taken again when its time is over.
    await deliveries().updateMany({}, { $set: { tries: 1, nextAt: new Date(0) } })
    there.answer = 200
    await deliver()
    await soon(async () =>
      expect(await oneDelivery()).toMatchObject({ status: 'delivered', tries: 2 }),
    )
  })
})

describe('webhooks', () => {
  it.each([
    'ftp://example.org/',
    'javascript:alert(1)',
    'https://user:password@example.org/',
    'http://example.org:25/',
    'nothing',
  ])('are not sent to %s', async (url) => {
    expect((await room.rest('admin', 'POST', '/webhooks', { name: 'A', url })).status).toBe(400)
  })

  it('are for admins, and their secret nobody chooses', async () => {
    const data = {
      name: 'A',
      url: 'https://example.org/',
      secret: 'whsec_mine',
      state: { failures: 9 },
    }
    for (const asker of ['anonymous', 'author', 'editor', 'service'] as const) {
      expect((await room.rest(asker, 'POST', '/webhooks', data)).status).toBe(403)
      expect((await room.rest(asker, 'GET', '/webhooks')).status).toBe(403)
      expect((await room.rest(asker, 'GET', '/webhook-deliveries')).status).toBe(403)
    }
    const { status, body } = await room.rest('admin', 'POST', '/webhooks', data)
    expect(status).toBe(201)
    expect(body.doc.secret).toMatch(/^whsec_[\w+/]{43}=$/)
    expect(body.doc.state.failures).not.toBe(9)
    expect((await room.rest('admin', 'POST', '/webhook-deliveries', {})).status).toBe(403)
  })
})

it('an article that is published is told of by all parts together', async () => {
  const { followPublications } = await import('../../src/server/publications/follow-publications')
  const { queueDeliveries } = await import('../../src/server/webhooks/queue-deliveries')
  stops.push(followPublications(room.payload, queueDeliveries(room.payload)))
  await soon(async () =>
    expect(
      await databaseOf(room.payload).collection('publications.follower').findOne(),
    ).toHaveProperty('token'),
  )
  await hook()
  await deliver()
  await room.payload.create({
    collection: 'articles',
    data: { headline: 'From end to end', slug: '', language: 'en', _status: 'published' },
  })
  await soon(() => expect(there.received).toHaveLength(1))
  expect(JSON.parse(there.received[0]?.body ?? '')).toMatchObject({
    type: 'article.published',
    data: { slug: 'from-end-to-end', url: '/articles/from-end-to-end' },
  })
})
