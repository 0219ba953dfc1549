import { log } from '../lib/log'

/**
 * Does some work now and again every minute, one after the other. What fails is logged and left to the next time.
 *
 * @returns ends it, once what is under way is done
 */
export function everyMinute(work: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> | null = null
  const start = () => {
    underWay ??= work()
      .catch((error: unknown) => log.warn({ err: error }, 'failed; tried again in a minute'))
      .finally(() => (underWay = null))
  }
  start()
  const timer = setInterval(start, 60_000)
  return async () => {
    clearInterval(timer)
    await underWay
  }
}
