import type { Payload, PayloadRequest } from 'payload'
import { inSession, objectId, rawCollection } from '../raw'
import type { Stored } from '../stored'
import type { ContentCollection } from '../types'
import { idOf } from '../../lib/id-of'

/** A source and when it came, as what came of it tells. */
interface Came {
  source: unknown
  createdAt: unknown
}

/**
 * The sources that a document comes from, the newest first: its own, or those of the articles and pictures that it is
 * in now. A person who was merged into another takes theirs along.
 */
export async function sourceIds(
  payload: Payload,
  collection: ContentCollection,
  document: Stored,
  req: Partial<PayloadRequest>,
): Promise<string[]> {
  const id = String(document.id)
  if (collection === 'articles' || collection === 'images') {
    const own = idOf(document.source)
    return own === null ? [] : [own]
  }
  const of = objectId(payload, id)
  const session = inSession(payload, req)
  const find = async (from: 'articles' | 'images', where: object): Promise<Came[]> =>
    (await rawCollection(payload, from)
      .find(
        { ...where, source: { $ne: null } },
        { projection: { source: 1, createdAt: 1 }, ...session },
      )
      .toArray()) as unknown as Came[]
  const creditsOf = async (field: string) =>
    (
      await rawCollection(payload, 'credits')
        .find({ [field]: of }, { projection: { _id: 1 }, ...session })
        .toArray()
    ).map(({ _id }) => _id)

  const found: Came[] = []
  switch (collection) {
    case 'people': {
      // Each by its own index: one query for all would go through every article.
      for (const path of ['people.person', 'contributors.person'])
        found.push(...(await find('articles', { [path]: of })))
      found.push(...(await find('images', { personsShown: of })))
      found.push(...(await find('images', { credit: { $in: await creditsOf('photographer') } })))
      break
    }
    case 'agencies':
      found.push(...(await find('images', { credit: { $in: await creditsOf('agencies') } })))
      break
    case 'credits':
      found.push(...(await find('images', { credit: of })))
      break
    case 'related-links':
      found.push(...(await find('articles', { relatedLinks: of })))
      break
  }
  const newest = found.sort((a, b) => Number(b.createdAt) - Number(a.createdAt))
  return [...new Set(newest.map(({ source }) => String(source)))]
}

/** Of some sources, those that who asks may read, in their order. */
export async function readable(
  payload: Payload,
  ids: readonly string[],
  req: PayloadRequest,
): Promise<string[]> {
  const may = await payload.collections.sources.config.access.read({ req })
  if (typeof may === 'boolean') return may ? [...ids] : []
  const { docs } = await payload.find({
    collection: 'sources',
    where: { and: [may, { id: { in: [...ids] } }] },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const theirs = new Set(docs.map(({ id }) => id))
  return ids.filter((id) => theirs.has(id))
}
