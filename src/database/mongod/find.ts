import { existsSync } from 'node:fs'
import { dataFolder } from '../embedded/data-folder'
import { CARRIED_VERSION, carried, carriedPath } from './carried'
import { configured } from './configured'
import { downloaded } from './downloaded'
import type { Mongod, Tell } from './mongod'
import { onPath } from './on-path'

/**
 * The mongod to run the embedded database with: what somebody asked for, else what is installed, else the best
 * that can be fetched.
 *
 * @param dataDir content in it that was written by the carried mongod keeps it in use: a download that works
 * today and did not yesterday must not make yesterday's work disappear, since data files do not change majors
 * @param tell told what takes long and what was passed over
 * @throws UsageError when none can be had
 */
export async function findMongod(dataDir: string, tell: Tell): Promise<Mongod> {
  const settled = existsSync(dataFolder(dataDir, CARRIED_VERSION)) && existsSync(carriedPath())
  const sources = settled ? [configured, onPath] : [configured, onPath, downloaded]
  for (const source of sources) {
    const mongod = await source(tell)
    if (mongod) return mongod
  }
  return await carried(tell)
}
