import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

const preload = path.join(import.meta.dirname, '../../src/preload.mjs')

/**
 * Runs a benchmark in a process of its own.
 *
 * @param name of a file beside this one, which writes one JSON object to stdout
 * @param argument for it
 * @param flags for node
 * @returns the object
 * @throws when the process fails
 */
export async function runChild<Result>(
  name: string,
  argument: number,
  flags: readonly string[] = [],
): Promise<Result> {
  const file = path.join(import.meta.dirname, name)
  const args = [...flags, '--import', preload, file, String(argument)]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return JSON.parse(stdout) as Result
}
