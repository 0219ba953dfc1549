import type { Payload } from 'payload'
import { RateLimiterMemory, type RateLimiterMongo } from 'rate-limiter-flexible'
import { sharedCounter, type Counted } from '../../lib/counters'
import { log } from '../../lib/log'

/** Counts on their way to MongoDB at once; what comes in meanwhile goes with the next. */
const MOST_ON_THE_WAY = 10

/** What is left after one has been taken. */
interface Left {
  isExhausted: boolean
  remaining: number
  /** When all of it is there again, in milliseconds. */
  resetMs: number
}

export type Budget = Counted & { take: (key: string) => Promise<Left> }

/**
 * So many requests in so much time, for each key.
 *
 * Never waits for MongoDB: this process's own count decides, and learns from MongoDB what others have counted.
 * Whoever spreads requests over servers gets a few more through, as many as come in while a count is on its way.
 *
 * @param shared with whom to count together; nobody while null
 */
export function budget(counted: Counted, shared: Payload | null): Budget {
  const { name, points, seconds } = counted
  const own = new RateLimiterMemory({ keyPrefix: name, points, duration: seconds })
  const tell = shared ? teller(own, sharedCounter(shared, counted)) : null
  return {
    ...counted,
    take: async (key) => {
      const { consumedPoints, remainingPoints, msBeforeNext } = await own.penalty(key)
      tell?.(key)
      const isExhausted = consumedPoints > points
      return { isExhausted, remaining: remainingPoints, resetMs: msBeforeNext }
    },
  }
}

/** @returns tells MongoDB of one more, sooner or later, and the own count of all that it knows */
function teller(own: RateLimiterMemory, all: RateLimiterMongo): (key: string) => void {
  const untold = new Map<string, number>()
  const onTheWay = new Set<string>()

  const tell = async (key: string): Promise<void> => {
    const points = untold.get(key) ?? 0
    untold.delete(key)
    if (points === 0) return
    const { consumedPoints, msBeforeNext } = await all.penalty(key, points)
    // A duration of 0 would be for ever.
    await own.set(key, consumedPoints + (untold.get(key) ?? 0), Math.max(msBeforeNext, 1) / 1000)
    await tell(key)
  }

  return (key) => {
    untold.set(key, (untold.get(key) ?? 0) + 1)
    if (onTheWay.has(key) || onTheWay.size >= MOST_ON_THE_WAY) return
    onTheWay.add(key)
    tell(key)
      .catch((error: unknown) => log.warn({ err: error }, 'this server counts requests alone'))
      .finally(() => onTheWay.delete(key))
  }
}
