import { setImmediate } from 'node:timers/promises'
import type { Agency, Reading } from '../../engine/types'
import { readAll } from './read-all'
import type { ReadJob } from './reader'

/** Reads documents one after the other; between two of them the database's answers have their turn. */
export async function readInTurns(
  jobs: readonly ReadJob[],
  agencies: readonly Agency[],
): Promise<Reading[]> {
  const readings: Reading[] = []
  for (const job of jobs) {
    readings.push(...readAll([job], agencies))
    await setImmediate()
  }
  return readings
}
