import { statfsSync } from 'node:fs'
import { MEGABYTE } from '../../lib/megabyte'

/**
 * With less than this mongod does not start: it sets aside files of 100 MB for its journal, and two of them while it
 * goes from one to the next.
 */
const NEEDED_MB = 200

/** Says that the disk of the embedded database is full and what to do, where it is; else null. */
export function fullDisk(dataDir: string): string | null {
  const { bavail, bsize } = statfsSync(dataDir)
  const left = Math.floor((bavail * bsize) / MEGABYTE)
  if (left >= NEEDED_MB) return null
  return (
    `The disk of DATA_DIR ${dataDir} is full: ${left} MB are left, and the embedded MongoDB needs ${NEEDED_MB}. ` +
    'Make room there, or choose another DATA_DIR.'
  )
}
