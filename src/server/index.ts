import './default-to-production'
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
  const known = error instanceof UsageError
  process.stderr.write(`slugline: ${known ? messageOf(error) : String((error as Error).stack)}\n`)
  process.exit(known ? error.exitCode : 1)
})
