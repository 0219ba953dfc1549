import type { CollectionSlug, PayloadRequest, TypedUser } from 'payload'
import { REVIEW_PAGE, type ReviewKind, type ReviewPage } from '../../lib/review'
import type { Narrowing } from './asked'
import { entriesOf } from './entries'
import { kinds } from './kinds'

type Entry = { id: number | string } & Record<string, unknown>

/**
 * A page of the queue, the newest entries first, as far as who asks may read them.
 *
 * Which entries are on it is asked of MongoDB itself: Payload would count all of them for each page. What is
 * shown of them comes through Payload, with the access rules of who asks.
 */
export async function reviewPage(
  req: PayloadRequest,
  { kind, page, ...narrowing }: Narrowing & { kind: ReviewKind; page: number },
): Promise<ReviewPage<Entry>> {
  const { collection, isOfVersions, newest, select, depth } = kinds[kind]
  const { stored, filter, hint } = entriesOf(req, kind, narrowing)
  const key = isOfVersions ? 'parent' : '_id'
  const found = await stored
    .find(filter, { projection: { [key]: 1 }, ...hint })
    .sort({ [newest]: -1 })
    .skip((page - 1) * REVIEW_PAGE)
    // One more tells whether there is a next page.
    .limit(REVIEW_PAGE + 1)
    .toArray()
  const ids = found.slice(0, REVIEW_PAGE).map((row) => String(row[key]))
  const docs = await documents(req, { collection, ids, select, depth })
  return { docs, page, hasNext: found.length > REVIEW_PAGE }
}

/** Payload's types allow `false` only for a collection that has joins; at run time it is fine for all. */
const noJoins = false as unknown as undefined

interface Wanted {
  collection: CollectionSlug
  ids: readonly string[]
  select: object
  depth: number
}

/** Documents in the order of their ids; one that is gone meanwhile is left out. */
async function documents(
  req: PayloadRequest,
  { collection, ids, select, depth }: Wanted,
): Promise<Entry[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...ids] } },
    draft: true,
    depth,
    joins: noJoins,
    limit: ids.length,
    pagination: false,
    select: { ...select },
    // In the order of the list MongoDB would rather go through all by time than look these up.
    sort: 'id',
    overrideAccess: false,
    user: req.user as TypedUser,
  })
  const known = new Map((docs as unknown as Entry[]).map((doc) => [String(doc.id), doc]))
  return ids.flatMap((id) => known.get(id) ?? [])
}
