import type { Payload, PayloadRequest } from 'payload'
import { placeOf } from '../../lib/place-of'
import type { Use } from '../../lib/uses'
import { inSession, objectId, rawCollection, rawVersions } from '../raw'
import type { Referring } from './referring'

/**
 * Writes a field of documents, in what readers get and in the newest draft. They do not count as edited: what they say
 * is the same, and who has one open in the admin loses nothing.
 */
export async function writeField(
  payload: Payload,
  use: Use,
  documents: readonly Referring[],
  req: Partial<PayloadRequest>,
): Promise<void> {
  const session = inSession(payload, req)
  const { field } = placeOf(use)
  const main = documents
    .filter((one) => 'main' in one)
    .map((one) => ({
      updateOne: {
        filter: { _id: objectId(payload, one.id) },
        update: { $set: { [field]: one.main } },
      },
    }))
  if (main.length > 0) await rawCollection(payload, use.collection).bulkWrite(main, session)
  const drafts = documents
    .filter((one) => 'draft' in one)
    .map((one) => ({
      updateOne: {
        filter: { parent: objectId(payload, one.id), latest: true },
        update: { $set: { [`version.${field}`]: one.draft } },
      },
    }))
  if (drafts.length > 0) await rawVersions(payload, use.collection)?.bulkWrite(drafts, session)
}
