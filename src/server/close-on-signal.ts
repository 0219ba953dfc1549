import { log } from '../lib/log'

/** 128 plus the number of the signal: how a shell reports what ended a process. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * Ends the process on SIGTERM or SIGINT: the first one closes in good order and exits with 0, the second one
 * exits at once.
 */
export function closeOnSignal(close: () => Promise<void>): void {
  let closing = false
  const stop = (signal: keyof typeof exitCodes) => {
    if (closing) process.exit(exitCodes[signal])
    closing = true
    log.info({ signal }, 'stopping')
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.fatal({ err: error }, 'could not stop in good order')
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
