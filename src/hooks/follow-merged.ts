import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { follow } from '../lib/follow'
import { heirsOf } from '../lib/heirs'

const ID = /"([\da-f]{24})"/g

/**
 * Lets what is saved refer to the heirs of people and agencies that were merged: who has a form open, or restores an old
 * version, still has the ids from before. (An import has looked them up already.)
 *
 * @param fields in which the collection refers to them
 */
export const followMerged =
  (...fields: string[]): CollectionBeforeChangeHook =>
  async ({ data, req }) => {
    if (req.context.ingest) return data
    const references = Object.fromEntries(
      fields.filter((field) => field in data).map((field) => [field, data[field]]),
    )
    const ids = [...JSON.stringify(references).matchAll(ID)].map(([, id = '']) => id)
    return { ...data, ...follow(references, await heirsOf(ids, mergesOf(req))) }
  }

const mergesOf = (req: PayloadRequest) => async (ids: string[]) =>
  (
    await req.payload.find({
      collection: 'merges',
      where: { removed: { in: ids }, status: { in: ['running', 'done'] } },
      select: { removed: true, kept: true },
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    })
  ).docs
