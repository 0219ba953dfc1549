import { Failure } from './failure.mjs'
import { say } from './say.mjs'

/**
 * Runs a script; a Failure becomes its message and exit code, a fault of our own shows its stack.
 *
 * @param {() => Promise<void>} script
 */
export async function main(script) {
  try {
    await script()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    say(error.message)
    process.exitCode = error.exitCode
  }
}
