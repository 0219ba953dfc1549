import type { Payload, PayloadRequest } from 'payload'
import type { Merged, MergeLookUp } from '../../lib/merge-lines'
import { inSession, objectId, rawCollection } from '../raw'

const fields = { relationTo: 1, removed: 1, kept: 1, status: 1 } as const

/** Looks merges up in the database, in a transaction if `req` has one. */
export const mergeLookUp = (payload: Payload, req: Partial<PayloadRequest>): MergeLookUp => ({
  mergesOf: async (ids) => {
    const rows = await rawCollection(payload, 'merges')
      .find(
        { removed: { $in: ids }, status: { $in: ['running', 'done'] } },
        { projection: fields, ...inSession(payload, req) },
      )
      .toArray()
    return rows.map(({ _id, ...row }) => ({ ...row, id: String(_id) }) as Merged)
  },
  existing: async (collection, ids) => {
    const rows = await rawCollection(payload, collection)
      .find(
        { _id: { $in: ids.map((id) => objectId(payload, id)) } },
        { projection: { _id: 1 }, ...inSession(payload, req) },
      )
      .toArray()
    return rows.map(({ _id }) => String(_id))
  },
})
