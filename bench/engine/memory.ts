import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { MOST_MEMORY } from './limits'

/** Bytes of memory for each byte of UTF-8. */
export interface Memory {
  /** Held by the document and its reading once everything else has been collected. */
  retained: number
  /** The process at its largest, less what it had before it read. */
  peak: number
}

const child = path.join(import.meta.dirname, 'memory-child.ts')

/**
 * Reads one document of that size in a process of its own, whose heap may not grow beyond what the engine
 * may take: where it would, the process ends and the benchmark fails.
 */
export async function memoryFor(bytes: number): Promise<Memory> {
  const heapMegabytes = Math.ceil((bytes * MOST_MEMORY) / 2 ** 20) + 64
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    `--max-old-space-size=${heapMegabytes}`,
    '--import',
    path.join(import.meta.dirname, '../../src/preload.mjs'),
    child,
    String(bytes),
  ])
  return JSON.parse(stdout) as Memory
}
