import { availableParallelism } from 'node:os'
import { UsageError } from '../lib/errors'

/** No machine reads faster with more threads than that. */
const most = 64

/**
 * How many threads read.
 *
 * @param given what the user said; the machine's cores where nothing
 * @throws UsageError for anything but a whole number from 1 to 64
 */
export function workerCount(given: string | undefined): number {
  if (given === undefined) return Math.min(most, availableParallelism())
  const count = Number(given)
  if (Number.isInteger(count) && count >= 1 && count <= most) return count
  throw new UsageError(`--workers ${given}: not a whole number from 1 to ${most}.`)
}
