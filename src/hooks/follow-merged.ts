import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { followReferences } from '../lib/follow-references'
import { heirsOf } from '../lib/heirs'
import type { Merged, MergeLookUp } from '../lib/merge-lines'

/**
 * Lets what is saved refer to the heirs of people and agencies that were merged: who has a form open, or restores an old
 * version, still has the ids from before. (An import has looked them up already.)
 *
 * @param fields in which the collection refers to them
 */
export const followMerged =
  (...fields: string[]): CollectionBeforeChangeHook =>
  async ({ collection, data, req }) => {
    if (req.context.ingest) return data
    const references = Object.fromEntries(
      fields.filter((field) => field in data).map((field) => [field, data[field]]),
    )
    const followed = await followReferences(collection.slug, references, (ids) =>
      heirsOf(ids, lookUpFor(req)),
    )
    return { ...data, ...followed }
  }

function lookUpFor(req: PayloadRequest): MergeLookUp {
  const common = { depth: 0, pagination: false, overrideAccess: true, req } as const
  return {
    mergesOf: async (ids) => {
      const { docs } = await req.payload.find({
        collection: 'merges',
        where: { removed: { in: ids }, status: { in: ['running', 'done'] } },
        select: { relationTo: true, removed: true, kept: true, status: true },
        ...common,
      })
      return docs as Merged[]
    },
    existing: async (collection, ids) => {
      const where = { id: { in: ids } }
      const { docs } = await req.payload.find({ collection, where, select: {}, ...common })
      return docs.map(({ id }) => id)
    },
  }
}
