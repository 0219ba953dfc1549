import type { RequestListener } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Payload } from 'payload'
import { connectPayload } from '../database/connect'
import { env } from '../lib/env'
import { log } from '../lib/log'
import { createApp } from './app'
import { listen, type Address } from './listen'
import { preparePages } from './pages'

/** How long requests in flight may take once the server stops, in milliseconds. */
const grace = 10_000

export interface RunningServer {
  /** Without a trailing slash. */
  url: string
  /** Finishes what is in flight, then lets go of port, pages and database. */
  close: () => Promise<void>
}

/** Answers until everything is there. */
const starting: RequestListener = (_req, res) => {
  res.writeHead(503, { 'Retry-After': '2', 'Content-Type': 'text/plain' }).end('Starting\n')
}

interface StartOptions extends Partial<Address> {
  /** Done with the database before the first request is answered. */
  prepare?: (payload: Payload) => Promise<void>
}

/**
 * Starts the one server: port, pages, database, in this order, so that what is quick to fail fails first.
 *
 * @param options HOST and PORT of the environment unless given; port 0 takes a free one
 * @throws UsageError for a port that is taken, pages that are not built, a database that cannot be had
 */
export async function startServer(options: StartOptions = {}): Promise<RunningServer> {
  const development = env.NODE_ENV === 'development'
  const closers: (() => Promise<void>)[] = []
  const close = async () => {
    for (const part of closers) await part()
  }

  let answer = starting
  const { server, url, ...listener } = await listen((req, res) => answer(req, res), {
    host: options.host ?? env.HOST,
    port: options.port ?? env.PORT,
  })
  closers.push(() => listener.close(grace))
  try {
    const pages = await preparePages(development)
    closers.push(pages.close)
    if (development) {
      const sockets = new Set<Duplex>()
      server.on('upgrade', (req, socket, head) => {
        sockets.add(socket.once('close', () => sockets.delete(socket)))
        void pages.upgrade(req, socket, head)
      })
      closers.unshift(async () => sockets.forEach((socket) => socket.destroy()))
    }
    const database = await connectPayload()
    closers.push(database.close)
    await options.prepare?.(database.payload)
    answer = createApp({ payload: database.payload, pages, env })
  } catch (error) {
    await close()
    throw error
  }
  log.info({ url }, 'serving')
  return { url, close }
}
