import type { CollectionInfo, Db } from 'mongodb'

/** The collections of a database that hold documents of ours, by name. */
export async function collectionsOf(db: Db): Promise<CollectionInfo[]> {
  const all = (await db.listCollections().toArray()) as CollectionInfo[]
  return all
    .filter(({ name, type }) => type === 'collection' && !name.startsWith('system.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
