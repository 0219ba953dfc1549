import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { messageOf } from '../../lib/errors'

/** Starting a binary of 100 MB from a cold disk takes a while; more than this is a binary that hangs. */
const TIMEOUT_MS = 20_000

/**
 * The version of a mongod, by asking it. That it answers also shows that this machine can run it: MongoDB 5 and
 * later end with SIGILL on a processor without AVX, and every build needs the libraries of its distribution.
 *
 * @param binary path of a mongod
 * @returns such as `8.2.6`
 * @throws Error with one line that says why it does not run
 */
export async function versionOf(binary: string): Promise<string> {
  const { stdout } = await promisify(execFile)(binary, ['--version'], {
    timeout: TIMEOUT_MS,
  }).catch((error: unknown) => {
    const { signal, stderr } = error as { signal?: string; stderr?: string }
    const why = signal || stderr?.trim().split('\n')[0] || messageOf(error)
    throw new Error(why, { cause: error })
  })
  const version = /^db version v(\d+\.\d+\.\d+)/m.exec(stdout)?.[1]
  if (!version) throw new Error('it does not tell its version as a mongod does')
  return version
}
