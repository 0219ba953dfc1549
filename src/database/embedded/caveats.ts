import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { CARRIED_VERSION } from '../mongod/carried'
import type { Mongod } from '../mongod/mongod'
import { dataFolder } from './data-folder'

/** What somebody should know who is about to work with this mongod on this data folder. */
export function caveatsOf(dataDir: string, { version }: Mongod): string[] {
  const caveats: string[] = []
  if (version === CARRIED_VERSION)
    caveats.push(
      `Using MongoDB ${version} from npm, which has reached its end of life: for trying out and tests only. ` +
        'Set MONGODB_URI for real use.',
    )
  const folder = dataFolder(dataDir, version)
  const others = readdirSync(dataDir).filter((name) => /^mongo-[\d.]+$/.test(name))
  if (others.length > 0 && !existsSync(folder))
    caveats.push(
      `MongoDB ${version} begins empty in ${folder}: it cannot read what another version left in ` +
        `${others.map((name) => path.join(dataDir, name)).join(', ')}.`,
    )
  return caveats
}
