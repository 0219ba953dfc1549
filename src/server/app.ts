import type { RequestListener } from 'node:http'
import { log } from '../lib/log'
import { crossOrigin } from './cross-origin'
import { bypassed, delivery } from './delivery'
import { openResponseCache, type ResponseCache } from './delivery/response-cache'
import { forwardedHeaders } from './forwarded-headers'
import { inFrontOf } from './front'
import { identified } from './limits/identified'
import { rateLimit } from './limits/rate-limit'
import { countAnswered } from './metrics/count-answered'
import { answered } from './observed/answered'
import { logAnswered } from './observed/log-answered'
import { requestId } from './observed/request-id'
import { routesOf } from './observed/route-of'
import { originForm } from './origin-form'
import { createRoutes, type RouteParts } from './routes'

interface AppParts extends Omit<RouteParts, 'cacheSize'> {
  /** Of what anonymous readers get; without it every answer is made anew. */
  cache?: ResponseCache
}

/**
 * The whole of Slugline's HTTP: what every request meets, in its order, and then the routes. Most requests end before
 * those, with an answer from the cache.
 */
export function createApp(parts: AppParts): RequestListener {
  const { payload, env, cache = openResponseCache(payload, 0) } = parts
  return inFrontOf(createRoutes({ ...parts, cacheSize: cache.size }), [
    originForm,
    forwardedHeaders(env.TRUST_PROXY),
    requestId(env.TRUST_PROXY),
    answered(routesOf(Object.keys(payload.collections)), [logAnswered(log), countAnswered]),
    crossOrigin(env.CORS_ORIGINS),
    bypassed,
    identified(payload, env.TRUST_PROXY),
    rateLimit(payload, env),
    delivery(cache, env.SERVER_URL),
  ])
}
