import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { text } from 'node:stream/consumers'
import express, { type Response } from 'express'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { errorHandler } from '../../src/server/error-handler'
import { within } from '../../src/server/limits/within'
import { listen, type Listener } from '../../src/server/listen'

let listener: Listener
const agent = new Agent({ keepAlive: true, maxSockets: 1 })

beforeAll(async () => {
  const slow = express.Router().get('/slow', async (_req, res: Response) => {
    await sleep(400)
    res.send('late')
  })
  const app = express()
  app.use(within(0.2, slow))
  app.get('/other', async (_req, res) => {
    await sleep(400)
    res.send('in its own time')
  })
  app.use(errorHandler)
  listener = await listen(app, { host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  agent.destroy()
  await listener.close(0)
})

const ask = (path: string) =>
  new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    get(`${listener.url}${path}`, { agent }, async (response) => {
      resolve({ status: response.statusCode, body: await text(response) })
    }).on('error', reject)
  })

it('tells whoever asks in time, and the connection outlives what comes late', async () => {
  expect(await ask('/slow')).toMatchObject({ status: 503 })
  expect(await ask('/other')).toEqual({ status: 200, body: 'in its own time' })
})
