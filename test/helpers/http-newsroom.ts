import type { Env } from '../../src/lib/env'
import { serve } from './http-server'
import { newsroom, type Asker, type TestNewsroom } from './payload'

/** What a server answers, down to the last byte. */
interface RawAnswer {
  status: number
  headers: Headers
  text: string
}

/** What `fetch` takes besides; headers as an object. */
type Asked = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }

export interface HttpNewsroom extends TestNewsroom {
  url: string
  /** Asks the server as somebody, "GET", "/api/articles". Redirects are answers. */
  ask: (asker: Asker, method: string, path: string, init?: Asked) => Promise<RawAnswer>
  /** Payload stays, for the files after this one. */
  close: () => Promise<void>
}

/**
 * A newsroom behind its own server, as it is by default and without pages: what the internet sees of it.
 *
 * @param limits other than those of testEnv
 */
export async function httpNewsroom(limits: Partial<Env> = {}): Promise<HttpNewsroom> {
  const room = await newsroom()
  const { openResponseCache } = await import('../../src/server/delivery/response-cache')
  const cache = openResponseCache(room.payload, 8_000_000)
  const { url, close } = await serve(room.payload, {
    cache,
    limits: { CORS_ORIGINS: [], ...limits },
  })
  return {
    ...room,
    url,
    ask: async (asker, method, path, init = {}) => {
      const headers = { 'Accept-Encoding': 'identity', ...init.headers, ...room.headers[asker] }
      const response = await fetch(url + path, { redirect: 'manual', ...init, method, headers })
      return { status: response.status, headers: response.headers, text: await response.text() }
    },
    close: async () => {
      await close(0)
      await cache.close()
    },
  }
}
