import type { Collection, Db, Document, IndexDescription } from 'mongodb'
import { peakMegabytes } from './peak-megabytes'
import type { Outcome, Task } from './task'
import { timed } from './timed'

/** Documents of one `insertMany`. */
const BATCH = 500

/** What an import does not write, or one document of: its run. */
const notWritten = /^(?:payload-|system\.|users$|imports$)/

/** What it writes that is no content. */
const notContent = ['_articles_versions', 'sources']

/**
 * Inserts what an import has left in a database into another one with the same indexes: the least that MongoDB and its
 * driver need for it. Once into a database that nobody needs, so that the code is compiled; then measured.
 */
export async function rawTask({ from, uri }: Extract<Task, { way: 'raw' }>): Promise<Outcome> {
  const { openDatabase } = await import('../../src/database')
  const database = await openDatabase()
  const { MongoClient } = await import('mongodb')
  const options = { w: 'majority', journal: true } as const
  const client = await MongoClient.connect(from, options)
  try {
    const source = client.db()
    const target = client.db(new URL(uri).pathname.slice(1))
    const rehearsal = client.db(`${target.databaseName}-rehearsal`)
    await copy(source, rehearsal)
    await rehearsal.dropDatabase()

    const { seconds, processorSeconds } = await copy(source, target)
    const articles = await target.collection('articles').countDocuments()
    return {
      documentsPerSecond: articles / seconds,
      contentPerArticle: (await contentIn(target)) / articles,
      peakMegabytes: peakMegabytes(),
      processorMs: (processorSeconds * 1000) / articles,
    }
  } finally {
    await client.close()
    await database.close()
  }
}

/** @returns what inserting took, without reading */
async function copy(source: Db, target: Db) {
  const total = { seconds: 0, processorSeconds: 0 }
  for (const name of await namesIn(source)) {
    const into = target.collection(name)
    await copyIndexes(source.collection(name), into)
    for await (const batch of batches(source.collection(name))) {
      const { seconds, processorSeconds } = await timed(() =>
        into.insertMany(batch, { ordered: false }),
      )
      total.seconds += seconds
      total.processorSeconds += processorSeconds
    }
  }
  return total
}

async function copyIndexes(from: Collection, into: Collection) {
  const indexes = (await from.indexes()).filter(({ name }) => name !== '_id_')
  if (indexes.length === 0) return
  // The server gives versions and namespaces of its own.
  const own = new Set(['v', 'ns'])
  await into.createIndexes(
    indexes.map(
      (index) =>
        Object.fromEntries(
          Object.entries(index).filter(([name]) => !own.has(name)),
        ) as IndexDescription,
    ),
  )
}

async function* batches(collection: Collection): AsyncGenerator<Document[]> {
  let batch: Document[] = []
  for await (const document of collection.find()) {
    if (batch.push(document) < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function namesIn(db: Db): Promise<string[]> {
  const collections = await db.listCollections({}, { nameOnly: true }).toArray()
  return collections.map(({ name }) => name).filter((name) => !notWritten.test(name))
}

async function contentIn(db: Db): Promise<number> {
  const names = (await namesIn(db)).filter((name) => !notContent.includes(name))
  const counts = await Promise.all(names.map((name) => db.collection(name).countDocuments()))
  return counts.reduce((sum, count) => sum + count, 0)
}
