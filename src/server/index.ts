import { messageOf, UsageError } from '../lib/errors'

/** `npm start`: serves until told to stop. Exit codes: 0 stopped, 1 broken, 2 wrong configuration. */
async function main(): Promise<void> {
  // Imported here, so that a wrong environment is one line and not a stack trace of an import.
  const { startServer } = await import('./start')
  const { closeOnSignal } = await import('./close-on-signal')
  const { close } = await startServer()
  closeOnSignal(close)
}

main().catch((error: unknown) => {
  const expected = error instanceof UsageError
  const message = expected || !(error instanceof Error) ? messageOf(error) : error.stack
  process.stderr.write(`slugline: ${message}\n`)
  process.exit(expected ? error.exitCode : 1)
})
