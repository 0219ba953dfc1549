import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

const preload = path.join(import.meta.dirname, '../../src/preload.mjs')

/** More than any result takes. */
const MOST_OUTPUT = 10_000_000

/**
 * Runs a benchmark in a process of its own.
 *
 * @param file to run, which writes one JSON object to stdout
 * @param argument for it
 * @param flags for node
 * @returns the object
 * @throws when the process fails
 */
export async function runChild<Result>(
  file: string,
  argument: string | number,
  flags: readonly string[] = [],
): Promise<Result> {
  const args = [...flags, '--import', preload, file, String(argument)]
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: MOST_OUTPUT })
  return JSON.parse(stdout) as Result
}
