import compression from 'compression'
import express, { type Express } from 'express'
import type { Payload } from 'payload'
import type { Env } from '../lib/env'
import { api } from './api'
import { conflicts } from './conflicts'
import { credits } from './credits'
import { databaseGate } from './database-gate'
import { isRecorded } from './delivery'
import { errorHandler } from './error-handler'
import { formats } from './formats'
import { failedInFront } from './front'
import { health } from './health'
import { imports } from './imports'
import { loopDelay } from './limits/loop-delay'
import { shedding } from './limits/shedding'
import { within } from './limits/within'
import { merges } from './merges'
import { metrics } from './metrics/metrics'
import type { CacheSize } from './metrics/observe-cache'
import { notFound } from './not-found'
import { openApi } from './openapi'
import type { Pages } from './pages'
import { previews } from './previews'
import { provenance } from './provenance'
import { readingAddresses } from './reading-addresses'
import { review } from './review'
import { sameOrigin } from './same-origin'
import { search } from './search'
import { security } from './security'

export interface RouteParts {
  payload: Payload
  /** Admin and reading pages; without them every address outside the API is a 404. */
  pages?: Pick<Pages, 'handle'>
  /** How full the response cache is, where there is one. */
  cacheSize?: () => CacheSize
  env: Env
  /** Aborted when the server is about to stop. */
  stopping?: AbortSignal
}

/**
 * All that answers, behind what app.ts puts in front of it, in the order in which a request meets it.
 *
 * Nothing reads a body before what answers does: the imports, Payload and Next all take the stream.
 */
export function createRoutes({ payload, pages, cacheSize, env, stopping }: RouteParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', env.TRUST_PROXY)
  app.use(
    failedInFront,
    health(payload, stopping),
    metrics(payload, env.METRICS_TOKEN, cacheSize),
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
  )
  app.use(errorHandler)
  return app
}
