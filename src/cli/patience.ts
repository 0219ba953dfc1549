import { UsageError } from '../lib/errors'

/**
 * How long a run waits for a database that is away, in milliseconds; undefined where nobody says.
 *
 * @param given in seconds, as on the command line
 */
export function patienceOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  const seconds = Number(given)
  if (given.trim() === '' || !Number.isFinite(seconds) || seconds < 0)
    throw new UsageError(`--patience ${given}: give a number of seconds, 0 or more.`)
  return seconds * 1000
}
