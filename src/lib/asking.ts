import { AsyncLocalStorage } from 'node:async_hooks'
import type { TooManyError } from './errors'

/** A request to the API from outside, as far as hooks of collections have to know it. */
export interface Asking {
  /** Who asks; see src/server/limits/address-key.ts. */
  address: string
  /** The answer is sent after one, two, three … times so many milliseconds; at once while it is 0. */
  inStepsOf: number
  /** Gives back what was taken from the budgets of guesses. */
  giveBack: (() => Promise<unknown>)[]
  /** Why all of it is refused, whatever else was asked. */
  refused?: TooManyError
}

/** The request that is being answered; there is none where our own code asks Payload. */
export const asking = new AsyncLocalStorage<Asking>()
