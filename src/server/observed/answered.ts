import type { IncomingMessage } from 'node:http'
import type { FrontHandler } from '../front'
import { idOf } from './request-id'
import { pathOf } from './route-of'

/** A request that is over. */
export interface Answered {
  id: string | undefined
  method: string
  /** Without its query: searches, e-mail addresses and keys are nobody's business. */
  path: string
  /** The pattern of its address: one of a few dozen. */
  route: string
  status: number
  /** What X-Cache said: whether the answer came out of the cache. */
  cache: string | undefined
  milliseconds: number
  /** Whether the connection ended before all of the answer was sent. */
  isCut: boolean
}

/**
 * Tells of every request when it is over.
 *
 * @param routeOf names the pattern of a request's address
 * @param told what wants to know; called once a request
 */
export function answered(
  routeOf: (req: IncomingMessage) => string,
  told: readonly ((answered: Answered) => void)[],
): FrontHandler {
  return (req, res, next) => {
    const began = performance.now()
    res.once('close', () => {
      const cache = res.getHeader('X-Cache')
      const all: Answered = {
        id: idOf(req),
        method: req.method ?? '',
        path: pathOf(req),
        route: routeOf(req),
        status: res.statusCode,
        cache: typeof cache === 'string' ? cache : undefined,
        milliseconds: performance.now() - began,
        isCut: !res.writableFinished,
      }
      for (const tell of told) tell(all)
    })
    next()
  }
}
