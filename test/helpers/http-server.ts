import type { Payload } from 'payload'
import type { Listener } from '../../src/server/listen'
import { ownPayload } from './own-payload'
import { tcpProxy, type TcpProxy } from './tcp-proxy'

export const admin = { email: 'admin@example.org', password: 'correct horse battery' }

export interface TestServer {
  url: string
  payload: Payload
  /** Between Payload and MongoDB. */
  database: TcpProxy
  /** As listen() returns it; the server is closed by close() in any case. */
  stop: (grace: number) => Promise<void>
  close: () => Promise<void>
}

/** The server without pages, on a database of its own, with an admin to log in as. */
export async function httpServer(): Promise<TestServer> {
  let database!: TcpProxy
  const own = await ownPayload(async (address) => {
    const uri = new URL(address)
    database = await tcpProxy({ host: uri.hostname, port: Number(uri.port) })
    uri.port = String(database.port)
    // The replica set would tell the driver its true address, past the proxy.
    uri.searchParams.set('directConnection', 'true')
    return uri.href
  })
  await own.payload.create({
    collection: 'users',
    data: { ...admin, name: 'Admin', roles: ['admin'] },
  })

  const listener = await serve(own.payload)
  return {
    url: listener.url,
    payload: own.payload,
    database,
    stop: listener.close,
    close: async () => {
      if (listener.server.listening) await listener.close(0)
      database.restore()
      await own.close()
      await database.close()
    },
  }
}

/** The server without pages on a Payload that is there. */
export async function serve(payload: Payload): Promise<Listener> {
  const { createApp } = await import('../../src/server/app')
  const { listen } = await import('../../src/server/listen')
  const app = createApp({
    payload,
    env: { NODE_ENV: 'test', TRUST_PROXY: 0, MAX_DOCUMENT_MB: 10, MAX_REQUEST_MB: 100 },
  })
  return await listen(app, { host: '127.0.0.1', port: 0 })
}
