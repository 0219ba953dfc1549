import { log } from '../lib/log'

/**
 * Does some work now and again and again, one after the other. What fails is logged and left to the next time.
 *
 * @param pause in milliseconds
 * @returns ends it, once what is under way is done
 */
export function every(pause: number, work: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> | null = null
  const start = () => {
    underWay ??= work()
      .catch((error: unknown) => log.warn({ err: error }, 'failed; tried again a little later'))
      .finally(() => (underWay = null))
  }
  start()
  const timer = setInterval(start, pause)
  return async () => {
    clearInterval(timer)
    await underWay
  }
}
