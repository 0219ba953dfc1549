import { createHeaders } from '@remix-run/node-fetch-server'
import type { Request, RequestHandler } from 'express'
import type { Payload } from 'payload'
import { UsageError } from '../lib/errors'
import { MAX_READ } from '../lib/max-read'

/** `limit`, and the limits inside other parameters however they are spelled: `joins[credits][limit]`, `limit[0]`. */
const limitKey = /(^|\[)limit(\]|\[|$)/
const depthKey = /^depth(\[|$)/

const isBetween = (value: string, min: number, max: number): boolean =>
  /^\d{1,4}$/.test(value) && Number(value) >= min && Number(value) <= max

/** @returns what is too much, in words; null when nothing is */
function excess(req: Request): string | null {
  if (req.get('X-Payload-HTTP-Method-Override') || req.get('X-HTTP-Method-Override'))
    return 'Only signed-in users may send a query in a body.'
  const query = [...new URL(req.originalUrl, 'http://query').searchParams]
  if (query.some(([key, value]) => limitKey.test(key) && !isBetween(value, 1, MAX_READ.limit)))
    return `limit must be a whole number from 1 to ${MAX_READ.limit}.`
  if (query.some(([key, value]) => depthKey.test(key) && !isBetween(value, 0, MAX_READ.depth)))
    return `depth must be a whole number from 0 to ${MAX_READ.depth}.`
  const unpaged = query.some(([key, value]) => key.startsWith('pagination') && value !== 'true')
  if (unpaged && !query.some(([key]) => key === 'limit'))
    return `pagination=false needs a limit from 1 to ${MAX_READ.limit}.`
  return null
}

/**
 * Bounds what one request of an anonymous reader can ask for (GraphQL: src/access/graphql-limits.ts). The admin asks for whole lists (limit=0) in
 * its menus, so signed-in users may.
 *
 * @throws UsageError (400) that names the parameter
 */
export function readLimits(payload: Payload): RequestHandler {
  return async (req, _res, next) => {
    const problem = excess(req)
    if (problem === null) return next()
    const { user } = await payload.auth({ headers: createHeaders(req) })
    if (!user) throw new UsageError(problem)
    next()
  }
}
