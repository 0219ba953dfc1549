import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { Env } from '../lib/env'
import { log } from '../lib/log'
import { api } from './api'
import { conflicts } from './conflicts'
import { credits } from './credits'
import { databaseGate } from './database-gate'
import { errorHandler } from './error-handler'
import { forwardedHeaders } from './forwarded-headers'
import { health } from './health'
import { imports } from './imports'
import { merges } from './merges'
import { notFound } from './not-found'
import type { Pages } from './pages'
import { privateByDefault } from './private-by-default'
import { provenance } from './provenance'
import { previews } from './previews'
import { readingAddresses } from './reading-addresses'
import { requestLog } from './request-log'
import { review } from './review'
import { sameOrigin } from './same-origin'
import { security } from './security'

interface AppParts {
  payload: Payload
  /** Admin and reading pages; without them every address outside the API is a 404. */
  pages?: Pick<Pages, 'handle'>
  env: Pick<Env, 'NODE_ENV' | 'SERVER_URL' | 'TRUST_PROXY' | 'MAX_DOCUMENT_MB' | 'MAX_REQUEST_MB'>
}

/**
 * The whole of Slugline's HTTP, in the order in which a request meets it.
 *
 * Nothing reads a body before what answers does: the imports, Payload and Next all take the stream.
 */
export function createApp({ payload, pages, env }: AppParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', env.TRUST_PROXY)
  const chain: RequestHandler[] = [
    forwardedHeaders(env.TRUST_PROXY),
    requestLog(log, env.TRUST_PROXY),
    ...security(env.NODE_ENV === 'development'),
    health(payload),
    sameOrigin(env.SERVER_URL),
    privateByDefault,
    compression(),
    databaseGate(payload),
    imports(payload, env),
    conflicts(payload),
    provenance(payload),
    merges(payload),
    credits(payload),
    review(payload),
    api(payload),
    previews(payload),
    readingAddresses(payload),
    pages?.handle ?? notFound,
  ]
  app.use(chain)
  app.use(errorHandler)
  return app
}
