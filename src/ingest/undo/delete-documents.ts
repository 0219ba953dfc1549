import type { Payload, PayloadRequest } from 'payload'
import { inSession, objectId, rawCollection, rawVersions } from '../raw'
import type { ContentCollection } from '../types'

/**
 * Deletes documents that nobody changed and nobody refers to. What Payload would look for in each, that it is not in
 * use and has no file, is known; an article that related links lead to is Payload's to delete, for its hooks let go of
 * the links.
 */
export async function deleteDocuments(
  payload: Payload,
  collection: ContentCollection,
  ids: readonly string[],
  req: Partial<PayloadRequest>,
): Promise<void> {
  const linked = collection === 'articles' ? await linkedArticles(payload, ids, req) : new Set()
  for (const id of ids) {
    if (linked.has(id)) {
      await payload.delete({ collection, id, depth: 0, overrideAccess: true, req })
    }
  }
  const others = ids.filter((id) => !linked.has(id)).map((id) => objectId(payload, id))
  if (others.length === 0) return
  const session = inSession(payload, req)
  await rawCollection(payload, collection).deleteMany({ _id: { $in: others } }, session)
  await rawVersions(payload, collection)?.deleteMany({ parent: { $in: others } }, session)
}

async function linkedArticles(
  payload: Payload,
  ids: readonly string[],
  req: Partial<PayloadRequest>,
): Promise<Set<string>> {
  const targets = { $in: ids.map((id) => objectId(payload, id)) }
  const links = rawCollection(payload, 'related-links').find(
    { $or: [{ article: targets }, { candidates: targets }] },
    { projection: { article: 1, candidates: 1 }, ...inSession(payload, req) },
  )
  const linked = new Set<string>()
  for await (const { article, candidates } of links) {
    for (const id of [article, ...((candidates ?? []) as unknown[])]) linked.add(String(id))
  }
  return linked
}
