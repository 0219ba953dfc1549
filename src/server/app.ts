import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { Env } from '../lib/env'
import { log } from '../lib/log'
import { api } from './api'
import { conflicts } from './conflicts'
import { credits } from './credits'
import { crossOrigin } from './cross-origin'
import { databaseGate } from './database-gate'
import { bypassed, delivery, isRecorded } from './delivery'
import { openResponseCache, type ResponseCache } from './delivery/response-cache'
import { errorHandler } from './error-handler'
import { formats } from './formats'
import { forwardedHeaders } from './forwarded-headers'
import { health } from './health'
import { identified } from './limits/identified'
import { loopDelay } from './limits/loop-delay'
import { rateLimit } from './limits/rate-limit'
import { shedding } from './limits/shedding'
import { within } from './limits/within'
import { imports } from './imports'
import { merges } from './merges'
import { countAnswered } from './metrics/count-answered'
import { metrics } from './metrics/metrics'
import { notFound } from './not-found'
import { openApi } from './openapi'
import { answered } from './observed/answered'
import { logAnswered } from './observed/log-answered'
import { requestId } from './observed/request-id'
import { routesOf } from './observed/route-of'
import type { Pages } from './pages'
import { provenance } from './provenance'
import { previews } from './previews'
import { readingAddresses } from './reading-addresses'
import { review } from './review'
import { sameOrigin } from './same-origin'
import { search } from './search'
import { security } from './security'

interface AppParts {
  payload: Payload
  /** Admin and reading pages; without them every address outside the API is a 404. */
  pages?: Pick<Pages, 'handle'>
  /** Of what anonymous readers get; without it every answer is made anew. */
  cache?: ResponseCache
  env: Env
  /** Aborted when the server is about to stop. */
  stopping?: AbortSignal
}

/**
 * The whole of Slugline's HTTP, in the order in which a request meets it.
 *
 * Nothing reads a body before what answers does: the imports, Payload and Next all take the stream.
 */
export function createApp({
  payload,
  pages,
  cache = openResponseCache(payload, 0),
  env,
  stopping,
}: AppParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', env.TRUST_PROXY)
  const chain: RequestHandler[] = [
    forwardedHeaders(env.TRUST_PROXY),
    requestId(env.TRUST_PROXY),
    answered(routesOf(Object.keys(payload.collections)), [logAnswered(log), countAnswered]),
    crossOrigin(env.CORS_ORIGINS),
    bypassed,
    health(payload, stopping),
    metrics(payload, env.METRICS_TOKEN, cache.size),
    identified(payload),
    rateLimit(payload, env),
    // Most requests end here.
    delivery(cache, env.SERVER_URL),
    ...security(env.NODE_ENV === 'development'),
    shedding(env, loopDelay()),
    sameOrigin(env.SERVER_URL),
    compression({ filter: (req, res) => !isRecorded(res) && compression.filter(req, res) }),
    openApi(payload),
    databaseGate(payload),
    imports(payload, env),
    conflicts(payload),
    provenance(payload),
    merges(payload),
    credits(payload),
    review(payload),
    within(env.ANSWER_TIMEOUT_S, formats(payload)),
    within(env.ANSWER_TIMEOUT_S, search(payload)),
    api(payload, env),
    previews(payload),
    readingAddresses(payload),
    pages?.handle ?? notFound,
  ]
  app.use(chain)
  app.use(errorHandler)
  return app
}
