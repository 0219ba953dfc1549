import { log } from '../lib/log'

/** 128 plus the number of the signal: how a shell reports what ended a process. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const

/** Ctrl-C under npm comes twice, from the terminal and from npm; a person who insists takes longer. */
const SAME_SIGNAL_MS = 1_000

/**
 * Ends the process on SIGTERM or SIGINT: the first one closes in good order and exits with 0, a later one
 * exits at once.
 */
export function closeOnSignal(close: () => Promise<void>): void {
  let since: number | undefined
  const stop = (signal: keyof typeof exitCodes) => {
    if (since !== undefined) {
      if (performance.now() - since > SAME_SIGNAL_MS) process.exit(exitCodes[signal])
      return
    }
    since = performance.now()
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
