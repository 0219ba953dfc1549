import cors from 'cors'
import type { FrontHandler } from './front'
import { pathOf } from './path-of'

/** What a front end may read of an answer besides its body. */
const exposed = ['ETag', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Cache', 'X-Request-Id']

/** How long a browser may remember what it may ask, in seconds. */
const REMEMBERED = 600

/**
 * Lets the pages of some other origins read the API, and says nothing about it to all others. Here and not in Payload's
 * configuration, so that it holds for all routes alike and never gets into an answer that is kept for others.
 *
 * To read, and no more: src/server/same-origin.ts refuses the rest. Cookies are left out: a front end elsewhere reads as
 * anybody, or sends a token.
 *
 * @param origins such as "https://news.example"; none: nothing is said at all
 */
export function crossOrigin(origins: string[]): FrontHandler {
  if (origins.length === 0) return (_req, _res, next) => next()
  const handle = cors({
    origin: origins,
    methods: ['GET', 'HEAD'],
    allowedHeaders: ['Authorization', 'If-None-Match'],
    exposedHeaders: exposed,
    maxAge: REMEMBERED,
  })
  return (req, res, next) => (/^\/api(\/|$)/.test(pathOf(req)) ? handle(req, res, next) : next())
}
