import { AsyncLocalStorage } from 'node:async_hooks'
import type { TooManyError } from './errors'

export interface Guess {
  /** The e-mail address; null where a token names the account. */
  account: string | null
  /** It was right. */
  giveBack: () => Promise<unknown>
}

/** A request to the API from outside, as far as hooks of collections have to know it. */
export interface Asking {
  /** Who asks; see src/server/limits/address-key.ts. */
  address: string
  /** The answer is sent after one, two, three … times so many milliseconds; at once while it is 0. */
  inStepsOf: number
  /** What was taken from the budgets of guesses. */
  guesses: Guess[]
  /** Why all of it is refused, whatever else was asked. */
  refused?: TooManyError
}

/** The request that is being answered; there is none where our own code asks Payload. */
export const asking = new AsyncLocalStorage<Asking>()
