import { log } from '../lib/log'

/**
 * Keeps the process alive where a promise fails that nobody waits for. Payload 3.90.2 leaves one behind for every query
 * through three references that it refuses, so that one reader could otherwise end the server for all.
 *
 * @returns lets go of it
 */
export function outliveRejections(): () => void {
  const note = (reason: unknown) =>
    log.error({ err: reason }, 'a promise failed that nobody waited for')
  process.on('unhandledRejection', note)
  return () => process.off('unhandledRejection', note)
}
