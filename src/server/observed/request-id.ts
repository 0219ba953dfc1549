import { randomUUID } from 'node:crypto'
import type { Request, RequestHandler } from 'express'

const ids = new WeakMap<Request, string>()

/** The id of a request, by which its line in the log is found. */
export const idOf = (req: Request): string | undefined => ids.get(req)

/**
 * Gives every request an id of its own, which the answer carries as X-Request-Id.
 *
 * @param proxies how many proxies are trusted; an id that one of them gave the request is kept
 */
export function requestId(proxies: number): RequestHandler {
  return (req, res, next) => {
    const given = proxies > 0 ? req.headers['x-request-id'] : undefined
    const id = typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID()
    ids.set(req, id)
    res.setHeader('X-Request-Id', id)
    next()
  }
}
