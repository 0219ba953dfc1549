import { measure } from '../lib/measure'
import { readText } from './read-text'

/** About as much as a processor that is shared leaves to one process undisturbed; more, and the fastest run is a slow one, too. */
const PAGES_AT_ONCE = 40

/**
 * Times pages, a few dozen at once.
 *
 * @returns milliseconds for all of them
 */
export function timeToRead(pages: readonly string[], seconds: number): number {
  const tasks: Record<string, () => void> = {}
  for (let from = 0; from < pages.length; from += PAGES_AT_ONCE) {
    const some = pages.slice(from, from + PAGES_AT_ONCE)
    tasks[from] = () => some.forEach(readText)
  }
  return Object.values(measure(tasks, seconds)).reduce((sum, time) => sum + time, 0)
}
