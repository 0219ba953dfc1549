import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inProject } from '../../scripts/bootstrap/project.mjs'
import type { Server } from './server'

/** Each in a process of its own; `start-server.ts` starts it, on the database in MONGODB_URI, and reads the address. */
const listeners: {
  [Kind in Server['kind']]: (server: Server & { kind: Kind }) => Promise<RequestListener>
} = {
  async slugline() {
    const { connectPayload } = await import('../../src/database/connect')
    const { payload } = await connectPayload()
    const { createApp } = await import('../../src/server/app')
    const { openResponseCache } = await import('../../src/server/delivery/response-cache')
    const { env } = await import('../../src/lib/env')
    const { MEGABYTE } = await import('../../src/lib/megabyte')
    const cache = openResponseCache(payload, env.RESPONSE_CACHE_MB * MEGABYTE)
    return createApp({ payload, cache, env })
  },

  async next() {
    const { openDatabase } = await import('../../src/database')
    await openDatabase()
    const { default: next } = await import('next')
    const app = next({ dev: false, dir: inProject('bench/read/next-app') })
    await app.prepare()
    const handle = app.getRequestHandler()
    return (req, res) => void handle(req, res)
  },

  async plain({ body }) {
    const { default: express } = await import('express')
    return express().get('/', (_req, res) => {
      res.type('json').send(body)
    })
  },
}

const server = JSON.parse(process.argv[2] ?? '') as Server
const listener = await listeners[server.kind](server as never)
const http = createServer(listener).listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(http.address() as AddressInfo).port}`)
})
