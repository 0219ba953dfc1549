import type { Payload, PayloadRequest } from 'payload'
import { inSession, objectId, rawCollection } from '../raw'
import { contentCollections } from '../types'
import { titleOf } from '../undo/title-of'

const ID = /"([\da-f]{24})"/g

/** The titles of the documents whose ids stand anywhere in a value, by id. */
export async function titlesIn(
  payload: Payload,
  value: unknown,
  req: Partial<PayloadRequest>,
): Promise<Map<string, string>> {
  const found = [...(JSON.stringify(value) ?? '').matchAll(ID)].map(([, id]) => id ?? '')
  const ids = [...new Set(found)].map((id) => objectId(payload, id))
  const titles = new Map<string, string>()
  if (ids.length === 0) return titles
  for (const collection of contentCollections) {
    const documents = rawCollection(payload, collection).find(
      { _id: { $in: ids } },
      inSession(payload, req),
    )
    for await (const document of documents)
      titles.set(String(document._id), titleOf(collection, document))
  }
  return titles
}
