import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

/** Milliseconds for the seed document. */
export interface Seed {
  slugline: number
  compromise: number
}

const child = path.join(import.meta.dirname, 'compromise-child.ts')

/**
 * Times a reading of the seed document against compromise on it, one after the other in a process of their own: what a
 * process has read before changes how its code is compiled, by as much as a tenth.
 */
export async function againstCompromise(seconds: number): Promise<Seed> {
  const preload = path.join(import.meta.dirname, '../../src/preload.mjs')
  const args = ['--import', preload, child, String(seconds)]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return JSON.parse(stdout) as Seed
}
