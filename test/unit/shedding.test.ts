import { EventEmitter, once } from 'node:events'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type RequestHandler, type Response } from 'express'
import { afterEach, expect, it } from 'vitest'
import { errorHandler } from '../../src/server/error-handler'
import { identify } from '../../src/server/limits/identified'
import { shedding } from '../../src/server/limits/shedding'
import { listen, type Listener } from '../../src/server/listen'

let listener: Listener | undefined
afterEach(() => listener?.close(0))

/** A server that turns away the fifth at once, and begins an answer when it is told to. */
async function serve(delay = () => 0) {
  const waiting: Response[] = []
  const arrived = new EventEmitter()
  const identity: RequestHandler = (req, res, next) => {
    identify(res, { address: 'a', account: req.get('X-Account') ?? null })
    next()
  }
  const answer: RequestHandler = (req, res) => {
    req.resume()
    waiting.push(res)
    arrived.emit('one')
  }
  const app = express().use([
    identity,
    shedding({ MAX_IN_FLIGHT: 4, MAX_LOOP_DELAY_MS: 100 }, delay),
    answer,
  ])
  app.use(errorHandler)
  listener = await listen(app, { host: '127.0.0.1', port: 0 })
  const { url } = listener
  const ask = (headers: Record<string, string> = {}, method = 'GET') =>
    fetch(url, { method, headers })
  /** Asks so often, and waits until all are worked on. */
  const occupy = async (count: number, headers?: Record<string, string>) => {
    const asked = Array.from({ length: count }, () => ask(headers))
    while (waiting.length < count) await once(arrived, 'one')
    return asked
  }
  return {
    url,
    ask,
    occupy,
    waiting,
    arrived,
    finish: () => waiting.splice(0).forEach((res) => res.end()),
  }
}

it('turns away who comes when there is as much to do as can be done, and lets in again', async () => {
  const { ask, occupy, finish } = await serve()
  const asked = await occupy(4)
  const refused = await ask()
  expect(refused.status).toBe(503)
  expect(refused.headers.get('retry-after')).toBe('2')
  finish()
  for (const answer of asked) expect((await answer).status).toBe(200)
  const again = await occupy(1)
  finish()
  expect((await again[0])?.status).toBe(200)
})

it('turns editors away later than readers', async () => {
  const { ask, occupy, finish } = await serve()
  const editor = { 'X-Account': 'e' }
  const asked = await occupy(16, editor)
  expect((await ask()).status).toBe(503)
  expect((await ask(editor)).status).toBe(503)
  finish()
  await Promise.all(asked)
})

it.each([
  [101, 503, 'reader'],
  [100, 200, 'reader'],
  [400, 200, 'editor'],
  [401, 503, 'editor'],
])('answers with the event loop %d ms late %d to a %s', async (late, status, who) => {
  const { ask, finish, arrived } = await serve(() => late)
  arrived.on('one', finish)
  expect((await ask(who === 'editor' ? { 'X-Account': 'e' } : {})).status).toBe(status)
})

it('does not count who is slow to send a body, or to take an answer', async () => {
  const { url, ask, waiting, arrived, finish } = await serve()
  const { port } = listener?.server.address() as AddressInfo
  const slow = Array.from({ length: 8 }, () => {
    const sent = request({
      port,
      host: '127.0.0.1',
      method: 'POST',
      headers: { 'Content-Length': 10 },
    })
    sent.on('error', () => undefined).write('x')
    return sent
  })
  while (waiting.length < 8) await once(arrived, 'one')
  waiting.length = 0
  const readers = Array.from({ length: 4 }, () => fetch(url))
  while (waiting.length < 4) await once(arrived, 'one')
  // The answers have begun, and do not end.
  for (const res of waiting.splice(0)) res.flushHeaders()
  await Promise.all(readers)
  arrived.on('one', finish)
  expect((await ask()).status).toBe(200)
  for (const sent of slow) sent.destroy()
})
