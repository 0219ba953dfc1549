import type { Payload, PayloadRequest } from 'payload'
import { inSession, objectId, rawCollection, type ObjectId } from '../raw'
import type { Stored } from '../stored'
import type { ContentCollection } from '../types'
import { idOf } from '../../lib/id-of'

/** Sources of one document that are told: of a wire agency in every other story nobody looks at more. */
const MOST = 300

/** Credit lines of one agency or photographer whose pictures are looked for, the newest: of a wire agency there are thousands. */
const MOST_CREDITS = 1_000

/** The sources of a document, as far as they are told. */
interface SourceIds {
  /** At most 300, the newest first. */
  newest: string[]
  /** The oldest of all, where it is not among the newest; else null. */
  first: string | null
}

/** A source and when it came, as what came of it tells. */
interface Came {
  _id: unknown
  createdAt: unknown
}

/**
 * The sources that a document comes from: its own, or those of the articles and pictures that it is in now. A person who
 * was merged into another takes theirs along.
 */
export async function sourceIds(
  payload: Payload,
  collection: ContentCollection,
  document: Stored,
  req: Partial<PayloadRequest>,
): Promise<SourceIds> {
  if (collection === 'articles' || collection === 'images') {
    const own = idOf(document.source)
    return { newest: own === null ? [] : [own], first: null }
  }
  const users = await usersOf(payload, collection, objectId(payload, String(document.id)), req)
  const came = async (order: 1 | -1, limit: number): Promise<string[]> => {
    const found: Came[] = []
    // Each by its own index: one query for all would go through every article.
    for (const { from, where } of users) {
      const stages = [
        { $match: { ...where, source: { $ne: null } } },
        { $group: { _id: '$source', createdAt: { $max: '$createdAt' } } },
        { $sort: { createdAt: order } },
        { $limit: limit },
      ]
      const rows = rawCollection(payload, from).aggregate(stages, inSession(payload, req))
      found.push(...((await rows.toArray()) as unknown as Came[]))
    }
    const sorted = found.sort((a, b) => order * (Number(a.createdAt) - Number(b.createdAt)))
    return [...new Set(sorted.map(({ _id }) => String(_id)))]
  }

  const newest = await came(-1, MOST + 1)
  if (newest.length <= MOST) return { newest, first: null }
  const [first = null] = await came(1, 1)
  return { newest: newest.slice(0, MOST), first }
}

/** What has sources, and where it uses a document that has none of its own. */
interface Users {
  from: 'articles' | 'images'
  where: object
}

async function usersOf(
  payload: Payload,
  collection: Exclude<ContentCollection, 'articles' | 'images'>,
  id: ObjectId,
  req: Partial<PayloadRequest>,
): Promise<Users[]> {
  const inCredits = async (field: string): Promise<Users> => {
    const credits = await rawCollection(payload, 'credits')
      .find({ [field]: id }, { projection: { _id: 1 }, ...inSession(payload, req) })
      .sort({ createdAt: -1 })
      .limit(MOST_CREDITS)
      .toArray()
    return { from: 'images', where: { credit: { $in: credits.map(({ _id }) => _id) } } }
  }
  switch (collection) {
    case 'people':
      return [
        { from: 'articles', where: { 'people.person': id } },
        { from: 'articles', where: { 'contributors.person': id } },
        { from: 'images', where: { personsShown: id } },
        await inCredits('photographer'),
      ]
    case 'agencies':
      return [await inCredits('agencies')]
    case 'credits':
      return [{ from: 'images', where: { credit: id } }]
    case 'related-links':
      return [{ from: 'articles', where: { relatedLinks: id } }]
  }
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
