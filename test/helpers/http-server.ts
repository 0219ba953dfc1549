import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
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
  // Before anything loads the environment.
  Object.assign(process.env, { PAYLOAD_SECRET: randomUUID(), LOG_LEVEL: 'silent' })
  const { openDatabase } = await import('../../src/database')
  const opened = await openDatabase()
  const uri = new URL(opened.uri)
  const database = await tcpProxy({ host: uri.hostname, port: Number(uri.port) })
  uri.port = String(database.port)
  uri.pathname = `/test-${randomUUID().slice(0, 8)}`
  // The replica set would tell the driver its true address, past the proxy.
  uri.searchParams.set('directConnection', 'true')
  process.env.MONGODB_URI = uri.href

  // Only now: the configuration takes the address when it is loaded. Lexical first: see src/database/connect.ts.
  await import('lexical')
  const [{ getPayload }, { default: config }, { createApp }, { listen }] = await Promise.all([
    import('payload'),
    import('../../payload.config'),
    import('../../src/server/app'),
    import('../../src/server/listen'),
  ])
  const payload = await getPayload({ config })
  await payload.create({
    collection: 'users',
    data: { ...admin, name: 'Admin', roles: ['admin'] },
  })
  const app = createApp({ payload, env: { NODE_ENV: 'test', TRUST_PROXY: 0 } })
  const listener = await listen(app, { host: '127.0.0.1', port: 0 })
  return {
    url: listener.url,
    payload,
    database,
    stop: listener.close,
    close: async () => {
      if (listener.server.listening) await listener.close(0)
      database.restore()
      await payload.db.connection.dropDatabase()
      await payload.destroy()
      await database.close()
      await opened.close()
    },
  }
}
