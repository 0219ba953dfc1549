import type { RequestListener } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { connectPayload } from '../database/connect'
import { env } from '../lib/env'
import { log } from '../lib/log'
import { openResponseCache } from './delivery/response-cache'
import { devSockets } from './dev-sockets'
import { every } from './every'
import { listen, type Address } from './listen'
import { outliveRejections } from './outlive-rejections'
import { preparePages, type Pages } from './pages'
import { followPublications } from './publications/follow-publications'
import { releaseStuckJobs } from './release-stuck-jobs'
import { runImports } from './run-imports'
import { tellRefusedPublications } from './tell-refused-publications'
import { MEGABYTE } from '../lib/megabyte'
import { deliverWebhooks } from './webhooks/deliver-webhooks'
import { queueDeliveries } from './webhooks/queue-deliveries'

const MINUTE = 60_000
/** How long requests in flight may take once the server stops, in milliseconds. */
const grace = 10_000

interface StartOptions extends Partial<Address> {
  /** Done once the database is there and before the first request is answered. */
  prepare?: (payload: Payload) => Promise<void>
  /** What answers outside the API; Next where nothing is given. */
  pages?: () => Promise<Pages>
}

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

/**
 * Starts the one server: port, database, pages, in this order, so that what is quick to fail fails first.
 *
 * @param options host and port are those of the environment unless given; port 0 takes a free one
 * @throws UsageError for a port that is taken, pages that are not built, a database that cannot be had
 */
export async function startServer(options: StartOptions = {}): Promise<RunningServer> {
  const development = env.NODE_ENV === 'development'
  const { host = env.HOST, port = env.PORT, prepare } = options
  const { pages: openPages = (origin: string) => preparePages(development, origin) } = options

  let answer = starting
  const listener = await listen((req, res) => answer(req, res), { host, port }, env)
  const sockets = development ? devSockets(listener.server) : null
  const letGo = outliveRejections()
  const closers = [async () => sockets?.close(), () => listener.close(grace)]
  const stopping = new AbortController()
  const close = async () => {
    stopping.abort()
    // So long proxies are told at /readyz to send nothing more, and what they send is answered.
    if (answer !== starting) await sleep(env.SHUTDOWN_DELAY_MS)
    for (const closer of closers.splice(0)) await closer()
    letGo()
  }

  try {
    const { payload, close: closeDatabase } = await connectPayload()
    closers.push(closeDatabase)
    await prepare?.(payload)
    // Loaded now and not above: whatever loads Payload must find its database prepared.
    const [{ getPayload }, { createApp }] = await Promise.all([import('payload'), import('./app')])
    // Payload is there; this starts its cron jobs, which publish what is scheduled.
    await getPayload({ config: payload.config, cron: true })
    closers.splice(
      -1,
      0,
      every(MINUTE, () => releaseStuckJobs(payload)),
      every(MINUTE, () => tellRefusedPublications(payload)),
      runImports(payload),
      followPublications(payload, queueDeliveries(payload, env.SERVER_URL)),
      deliverWebhooks(payload, { allowPrivate: env.WEBHOOKS_ALLOW_PRIVATE }),
    )
    const cache = openResponseCache(payload, env.RESPONSE_CACHE_MB * MEGABYTE)
    closers.splice(-1, 0, cache.close)
    const pages = await openPages(listener.url)
    closers.splice(-1, 0, pages.close)
    sockets?.handOver(pages)
    answer = createApp({ payload, pages, cache, env, stopping: stopping.signal })
  } catch (error) {
    await close()
    throw error
  }
  log.info({ url: listener.url }, 'serving')
  return { url: listener.url, close }
}
