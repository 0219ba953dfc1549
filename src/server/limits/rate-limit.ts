import type { ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import type { Env } from '../../lib/env'
import { TooManyError } from '../../lib/errors'
import type { FrontHandler } from '../front'
import { isProbe } from '../observed/is-probe'
import { pathOf } from '../path-of'
import { budget, type Budget } from './budget'
import { identityOf } from './identified'
import { isQuestion } from './is-question'

export type RateLimits = Pick<
  Env,
  | 'RATE_LIMIT_STORE'
  | 'READS_PER_MINUTE'
  | 'WRITES_PER_MINUTE'
  | 'ACCOUNT_READS_PER_MINUTE'
  | 'ACCOUNT_WRITES_PER_MINUTE'
>

const WINDOW_SECONDS = 60

/** Files of the build, since a browser asks for dozens at once and then keeps them; and what watches over the server. */
const isUnmetered = (path: string) => path.startsWith('/_next/static/') || isProbe(path)

/**
 * Holds who asks to so many requests a minute: an account or key to its own, whoever has not signed in to those of the
 * address. Every answer says what is left (draft-ietf-httpapi-ratelimit-headers, "RateLimit" and "RateLimit-Policy").
 *
 * @throws TooManyError (429) with Retry-After
 */
export function rateLimit(payload: Payload, limits: RateLimits): FrontHandler {
  const shared = limits.RATE_LIMIT_STORE === 'mongodb' ? payload : null
  const make = (name: string, points: number): Spent | null =>
    points === 0 ? null : spent(budget({ name, points, seconds: WINDOW_SECONDS }, shared))
  const address = {
    read: make('reads', limits.READS_PER_MINUTE),
    write: make('writes', limits.WRITES_PER_MINUTE),
  }
  const account = {
    read: make('account-reads', limits.ACCOUNT_READS_PER_MINUTE),
    write: make('account-writes', limits.ACCOUNT_WRITES_PER_MINUTE),
  }

  return (req, res, next) => {
    const identity = identityOf(res)
    const budgets = identity.account === null ? address : account
    const budget = budgets[isQuestion(req) ? 'read' : 'write']
    if (!budget || isUnmetered(pathOf(req))) return next()
    return take(budget, identity.account ?? identity.address, res).then(next)
  }
}

async function take(budget: Spent, key: string, res: ServerResponse): Promise<void> {
  const { isExhausted, remaining, resetMs } = await budget.take(key)
  const seconds = Math.max(Math.ceil(resetMs / 1000), 1)
  res.setHeader('RateLimit-Policy', budget.policy)
  res.setHeader('RateLimit', `"${budget.name}";r=${remaining};t=${seconds}`)
  if (isExhausted)
    throw new TooManyError(
      `Too many requests: ${budget.points} a minute are allowed. Try again in ${seconds} s.`,
      seconds,
    )
}

type Spent = Budget & { policy: string }

const spent = (made: Budget): Spent => ({
  ...made,
  policy: `"${made.name}";q=${made.points};w=${made.seconds}`,
})
