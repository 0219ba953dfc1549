import path from 'node:path'
import { runChild } from '../lib/child'
import { MOST_MEMORY } from './limits'

/** Bytes of memory for each byte of UTF-8. */
export interface Memory {
  /** Held by the document and its reading once everything else has been collected. */
  retained: number
  /** The process at its largest, less what it had before it read. */
  peak: number
}

/**
 * Reads one document of that size in a process of its own, whose heap may not grow beyond what the engine
 * may take: where it would, the process ends and the benchmark fails.
 */
export function memoryFor(bytes: number): Promise<Memory> {
  const heapMegabytes = Math.ceil((bytes * MOST_MEMORY) / 2 ** 20) + 64
  return runChild(path.join(import.meta.dirname, 'memory-child.ts'), bytes, [
    '--expose-gc',
    `--max-old-space-size=${heapMegabytes}`,
  ])
}
