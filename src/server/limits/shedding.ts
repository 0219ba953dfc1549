import type { Request, RequestHandler, Response } from 'express'
import onHeaders from 'on-headers'
import type { Env } from '../../lib/env'
import { OverloadError } from '../../lib/errors'
import { log } from '../../lib/log'
import { identityOf } from './identified'

export type LoadLimits = Pick<Env, 'MAX_IN_FLIGHT' | 'MAX_LOOP_DELAY_MS'>

/** Editors at work are turned away last. */
const SIGNED_IN_FACTOR = 4

/** One line a minute tells of it, however many are turned away. */
const TELL_EVERY_MS = 60_000

/**
 * Turns requests away while there are more than the server can answer in good time: what is let in is answered as
 * fast as ever. Behind the response cache, whose answers cost less than a refusal.
 *
 * @param delay how late the event loop is, in milliseconds
 * @throws OverloadError (503) with Retry-After
 */
export function shedding(limits: LoadLimits, delay: () => number): RequestHandler {
  let inFlight = 0
  let told = -Infinity

  return (req, res, next) => {
    const factor = identityOf(res).account === null ? 1 : SIGNED_IN_FACTOR
    const delayed = delay()
    const isFull = () => inFlight >= limits.MAX_IN_FLIGHT * factor
    if (isFull() || delayed > limits.MAX_LOOP_DELAY_MS * factor) {
      if (performance.now() - told > TELL_EVERY_MS) {
        told = performance.now()
        log.warn({ inFlight, loopDelayMs: Math.round(delayed) }, 'overloaded: requests are refused')
      }
      throw busy()
    }
    whileWorkedOn(req, res, isFull, (change) => (inFlight += change))
    next()
  }
}

const busy = () =>
  new OverloadError('The server is busy at the moment. Try again in a few seconds.')

/** Whose body took so long that there was no place left when it was there. */
const late = new WeakSet<Response>()

/**
 * For who has read a request's body: many that are sent slowly, and end at the same moment, are more than can be answered, too.
 *
 * @throws OverloadError (503) with Retry-After
 */
export function refuseLate(res: Response): void {
  if (late.has(res)) throw busy()
}

/**
 * Counts a request from when it is there to when its answer begins: who sends a body slowly, or takes an answer slowly,
 * costs the server nothing and must not keep others out.
 */
function whileWorkedOn(
  req: Request,
  res: Response,
  isFull: () => boolean,
  count: (change: 1 | -1) => void,
) {
  let isCounted = false
  let isDone = false
  const begin = () => {
    if (isCounted || isDone) return
    if (isFull()) return void late.add(res)
    isCounted = true
    count(1)
  }
  const end = () => {
    if (isCounted && !isDone) count(-1)
    isDone = true
  }
  if (req.method === 'GET' || req.method === 'HEAD') begin()
  else req.once('end', begin)
  onHeaders(res, end)
  res.once('close', end)
}
