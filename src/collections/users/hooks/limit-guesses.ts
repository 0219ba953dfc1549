import { createHmac } from 'node:crypto'
import type { CollectionAfterLoginHook, CollectionBeforeOperationHook, Payload } from 'payload'
import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'
import { asking, type Asking, type Guess } from '../../../lib/asking'
import { sharedCounter } from '../../../lib/counters'
import { env } from '../../../lib/env'
import { TooManyError } from '../../../lib/errors'

const WINDOW_SECONDS = 600

/**
 * A wrong password is told on the full second, in milliseconds, so that what little of the time is not the same for
 * an account that there is and one that there is not (see take-as-long.ts) does not tell.
 */
const STEP_MS = 1_000

/** What somebody who has no account tries. A token to reset a password names no account. */
const namesAccount = new Map<string, boolean>([
  ['login', true],
  ['forgotPassword', true],
  ['resetPassword', false],
])

/**
 * Counts guesses at accounts, by REST, GraphQL or any other way that leads to Payload from outside, before anything
 * is looked up: so many for an account, there or not, and so many from an address. One that is right counts nothing.
 *
 * @throws TooManyError (429), the same whether there is such an account or not
 */
export const limitGuesses: CollectionBeforeOperationHook<'users'> = async ({
  args,
  operation,
  req,
}) => {
  const request = asking.getStore()
  const isNamed = namesAccount.get(operation)
  if (!request || isNamed === undefined) return args
  request.inStepsOf = STEP_MS

  const { data } = args as { data: { email?: unknown } }
  const account = isNamed ? String(data.email).toLowerCase().trim() : null
  const { byAddress, byAccount } = countersOf(req.payload)
  await take(request, account, byAddress, keyOf(req.payload, request.address))
  if (account !== null)
    await take(request, account, byAccount, keyOf(req.payload, operation, account))
  return args
}

/**
 * Gives back what a guess has taken that was right, and answers at once. GraphQL guesses at several accounts in one
 * request: what was taken for the others stays taken.
 */
export const forgiveGuess: CollectionAfterLoginHook = async ({ user }) => {
  const request = asking.getStore()
  if (!request) return
  request.inStepsOf = 0
  const isRight = ({ account }: Guess) => account === null || account === user.email
  const right = request.guesses.filter(isRight)
  request.guesses = request.guesses.filter((guess) => !isRight(guess))
  await Promise.all(right.map(({ giveBack }) => giveBack()))
}

async function take(
  request: Asking,
  account: string | null,
  counter: RateLimiterAbstract,
  key: string,
): Promise<void> {
  try {
    await counter.consume(key)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    const minutes = Math.max(Math.ceil(error.msBeforeNext / 60_000), 1)
    request.refused = new TooManyError(
      `Too many attempts. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
      Math.max(Math.ceil(error.msBeforeNext / 1000), 1),
    )
    throw request.refused
  }
  request.guesses.push({ account, giveBack: () => counter.reward(key) })
}

/** Neither addresses nor e-mail addresses are kept as they are. */
const keyOf = (payload: Payload, ...parts: string[]) =>
  createHmac('sha256', payload.secret).update(parts.join('\n')).digest('base64url')

const counters = new WeakMap<Payload, ReturnType<typeof makeCounters>>()

function countersOf(payload: Payload) {
  const made = counters.get(payload) ?? makeCounters(payload)
  counters.set(payload, made)
  return made
}

function makeCounters(payload: Payload) {
  const make = (name: string, points: number): RateLimiterAbstract => {
    const own = new RateLimiterMemory({ keyPrefix: name, points, duration: WINDOW_SECONDS })
    if (env.RATE_LIMIT_STORE === 'memory') return own
    return sharedCounter(payload, { name, points, seconds: WINDOW_SECONDS }, own)
  }
  return {
    byAddress: make('guesses-by-address', env.GUESSES_PER_ADDRESS),
    byAccount: make('guesses-by-account', env.GUESSES_PER_ACCOUNT),
  }
}
