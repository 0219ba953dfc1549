import path from 'node:path'
import { runChild } from '../lib/child'

/** Milliseconds for the seed document. */
export interface Seed {
  slugline: number
  compromise: number
}

/**
 * Times a reading of the seed document against compromise on it, one after the other in a process of their own: what a
 * process has read before changes how its code is compiled, by as much as a tenth.
 */
export const againstCompromise = (seconds: number): Promise<Seed> =>
  runChild(path.join(import.meta.dirname, 'compromise-child.ts'), seconds)
