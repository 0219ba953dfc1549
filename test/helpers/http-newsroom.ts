import { newsroom, type Asker, type TestNewsroom } from './payload'

/** What a server answers, down to the last byte. */
export interface RawAnswer {
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
  close: () => Promise<void>
}

/** A newsroom behind its own server, without pages: what the internet sees of it. */
export async function httpNewsroom(): Promise<HttpNewsroom> {
  const room = await newsroom()
  const { createApp } = await import('../../src/server/app')
  const { parseEnv } = await import('../../src/lib/env')
  const { listen } = await import('../../src/server/listen')
  const app = createApp({ payload: room.payload, env: parseEnv({ NODE_ENV: 'test' }) })
  const { url, close } = await listen(app, { host: '127.0.0.1', port: 0 })
  return {
    ...room,
    url,
    ask: async (asker, method, path, init = {}) => {
      const headers = new Headers({ 'Accept-Encoding': 'identity', ...init.headers })
      if (asker !== 'anonymous')
        for (const [name, value] of Object.entries(room.headers[asker])) headers.set(name, value)
      const response = await fetch(url + path, { redirect: 'manual', ...init, method, headers })
      return { status: response.status, headers: response.headers, text: await response.text() }
    },
    close: () => close(0),
  }
}
