import type { Db } from 'mongodb'
import type { Payload } from 'payload'

/** What an import brings in, by the names that MongoDB has for it. */
const names = [
  'articles',
  'peoples',
  'credits',
  'agencies',
  'images',
  'related-links',
  'sources',
] as const

type Name = (typeof names)[number]

/** The database that Payload works on, or another one of the same server. */
export const databaseOf = (payload: Payload, name = payload.db.connection.name): Db =>
  payload.db.connection.getClient().db(name) as unknown as Db

/** The ids of what is there, in order. Equal in two databases that were told the same, since ids come from content. */
export async function storedIds(database: Db): Promise<Record<Name, string[]>> {
  const entries = names.map(async (name) => {
    const all = await database.collection(name).find().project({ _id: 1 }).toArray()
    return [name, all.map(({ _id }) => String(_id)).sort()] as const
  })
  return Object.fromEntries(await Promise.all(entries)) as Record<Name, string[]>
}

/** Versions of articles, by article: a document that was written twice has two. */
export async function versionCounts(database: Db): Promise<Record<string, number>> {
  const rows = await database
    .collection('_articles_versions')
    .aggregate([{ $group: { _id: '$parent', count: { $sum: 1 } } }, { $sort: { _id: 1 } }])
    .toArray()
  return Object.fromEntries(rows.map(({ _id, count }) => [String(_id), count as number]))
}

/** Every reference into nothing, as "from → to". */
export async function danglingReferences(database: Db): Promise<string[]> {
  const stored = await storedIds(database)
  const ids = new Map(Object.entries(stored).map(([name, all]) => [name, new Set(all)]))
  const dangling: string[] = []
  const check = (from: string, to: Name, reference: unknown) => {
    if (reference && !ids.get(to)?.has(String(reference))) dangling.push(`${from} → ${to}`)
  }
  for await (const article of database.collection('articles').find()) {
    for (const { person } of [...article.people, ...article.contributors])
      check('article', 'peoples', person)
    for (const image of article.images) check('article', 'images', image)
    for (const link of article.relatedLinks) check('article', 'related-links', link)
    check('article', 'sources', article.source)
  }
  for await (const image of database.collection('images').find()) {
    check('image', 'credits', image.credit)
    check('image', 'sources', image.source)
  }
  for await (const credit of database.collection('credits').find()) {
    for (const agency of credit.agencies) check('credit', 'agencies', agency)
    check('credit', 'peoples', credit.photographer)
  }
  for await (const source of database.collection('sources').find())
    check('source', 'articles', source.article)
  return dangling
}
