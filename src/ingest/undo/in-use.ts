import type { Payload, PayloadRequest } from 'payload'
import { uses } from '../../lib/uses'
import { inSession, objectId, rawCollection, rawVersions } from '../raw'
import type { ContentCollection } from '../types'

/**
 * Whether another document refers to one, as it is stored or in its newest draft: then it cannot go.
 *
 * @param gone ids of documents that do not count: a rehearsal would have deleted them by now
 */
export async function inUse(
  payload: Payload,
  { collection, id }: { collection: ContentCollection; id: string },
  gone: ReadonlySet<string>,
  req: Partial<PayloadRequest>,
): Promise<boolean> {
  if (collection === 'articles') return false
  const target = objectId(payload, id)
  const session = inSession(payload, req)
  // One after the other: a transaction takes one question at a time.
  for (const { collection: users, path } of uses[collection]) {
    const documents = rawCollection(payload, users)
      .find({ [path]: target }, { projection: { _id: 1 }, ...session })
      .map(({ _id }) => String(_id))
    if (await isOneThere(documents, gone)) return true
    const drafts = rawVersions(payload, users)
      ?.find(
        { [`version.${path}`]: target, latest: true },
        { projection: { parent: 1 }, ...session },
      )
      .map(({ parent }) => String(parent))
    if (drafts && (await isOneThere(drafts, gone))) return true
  }
  return false
}

async function isOneThere(ids: AsyncIterable<string>, gone: ReadonlySet<string>): Promise<boolean> {
  for await (const id of ids) if (!gone.has(id)) return true
  return false
}
