import type { Payload } from 'payload'
import type { ResponseCache } from '../../src/server/delivery/response-cache'
import type { Env } from '../../src/lib/env'
import type { Listener } from '../../src/server/listen'
import { ownPayload } from './own-payload'
import { tcpProxy, type TcpProxy } from './tcp-proxy'

export const admin = { email: 'admin@example.org', password: 'correct horse battery' }

/** The one origin whose pages may read the API. */
export const FRONT_END = 'https://news.example'

/** Lets whoever has it read the metrics. */
export const metricsToken = 'a token of the metrics'

export interface TestServer {
  url: string
  payload: Payload
  cache: ResponseCache
  /** Between Payload and MongoDB. */
  database: TcpProxy
  /** As listen() returns it; the server is closed by close() in any case. */
  stop: (grace: number) => Promise<void>
  close: () => Promise<void>
}

/**
 * The server without pages, on a database of its own, with an admin to log in as.
 *
 * @param limits other than those of testEnv
 */
export async function httpServer(limits: Partial<Env> = {}): Promise<TestServer> {
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

  const { openResponseCache } = await import('../../src/server/delivery/response-cache')
  const cache = openResponseCache(own.payload, 8_000_000)
  const listener = await serve(own.payload, { limits, cache })
  return {
    url: listener.url,
    payload: own.payload,
    cache,
    database,
    stop: listener.close,
    close: async () => {
      if (listener.server.listening) await listener.close(0)
      database.restore()
      await cache.close()
      await own.close()
      await database.close()
    },
  }
}

interface ServeOptions {
  /** Other than those of testEnv. */
  limits?: Partial<Env>
  /** Without it every answer is made anew. */
  cache?: ResponseCache
}

/** The server without pages on a Payload that is there. */
export async function serve(
  payload: Payload,
  { limits, cache }: ServeOptions = {},
): Promise<Listener> {
  const { createApp } = await import('../../src/server/app')
  const { listen } = await import('../../src/server/listen')
  const { testEnv } = await import('./test-env')
  const env = { ...testEnv, CORS_ORIGINS: [FRONT_END], METRICS_TOKEN: metricsToken, ...limits }
  return await listen(createApp({ payload, cache, env }), { host: '127.0.0.1', port: 0 }, env)
}
