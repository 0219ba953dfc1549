import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FrontHandler } from '../front'

/** On the request itself: a WeakMap would take a twentieth of a cached answer. */
const ID = Symbol('request id')

type Identified = IncomingMessage & { [ID]?: string }

/** The id of a request, by which its line in the log is found. */
export const idOf = (req: Identified): string | undefined => req[ID]

/**
 * Gives every request an id of its own, which the answer carries as X-Request-Id.
 *
 * @param proxies how many proxies are trusted; an id that one of them gave the request is kept
 */
export function requestId(proxies: number): FrontHandler {
  return (req: Identified, res, next) => {
    const given = proxies > 0 ? req.headers['x-request-id'] : undefined
    const id = typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID()
    req[ID] = id
    res.setHeader('X-Request-Id', id)
    next()
  }
}
