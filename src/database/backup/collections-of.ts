import type { CollectionInfo, Db } from 'mongodb'
import { RATE_LIMITS } from '../../lib/counters'

/** The collections of a database that hold documents of ours, by name. */
export async function collectionsOf(db: Db): Promise<CollectionInfo[]> {
  const all = (await db.listCollections().toArray()) as CollectionInfo[]
  return all
    .filter(({ name, type }) => type === 'collection' && !name.startsWith('system.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Counts of requests and guesses, over in minutes: nothing to keep, and no sign of a database in use. */
export const isPassing = (name: string): boolean => name === RATE_LIMITS
