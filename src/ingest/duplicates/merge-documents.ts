import type { Payload, PayloadRequest } from 'payload'
import { documentId } from '../../lib/ids'
import { MovedError, NotThereError, UsageError } from '../../lib/errors'
import { inSession, objectId, rawCollection } from '../raw'
import { existing, storedDocuments, type Stored } from '../stored'
import { inTransaction } from '../transaction'
import { titleOf } from '../undo/title-of'
import { mergeRecord } from './merge-record'
import type { Mergeable } from './mergeable'
import { mergedFields } from './merged-fields'
import { moveSome } from './moves'

export interface MergeOrder {
  payload: Payload
  relationTo: Mergeable
  /** Id of the document that stays. */
  kept: string
  /** Id of the document that goes. */
  other: string
  /** Fields in which the other's value is to win. */
  take: readonly string[]
  /** Id of the user who wants it. */
  user: string
}

/**
 * Merges a document into another that is the same person or agency: every reference moves, the other name becomes an
 * alias, and the other document goes.
 *
 * The references move batch by batch (docs/decisions/0011), and the other document goes with the last of them. A merge
 * that was broken off goes on where it was when it is asked for once more, even where somebody has deleted the other
 * document by hand. Imports take the one for the other from the first batch on.
 *
 * @returns the id of the merge, to take it back by
 * @throws UsageError (400), NotThereError (404) where one of the two is gone, MovedError (409) where another merge of
 *   one of them is under way
 */
export async function mergeDocuments(order: MergeOrder): Promise<string> {
  const { payload } = order
  const id = await inTransaction(payload, (req) => begin(order, req))
  const pair = { ...order, id, removed: order.other }
  const goOn = () =>
    inTransaction(payload, async (req) => {
      if (await moveSome(payload, pair, req)) return true
      await finish(pair, req)
      return false
    })
  while (await goOn());
  // What an import that had begun before wrote in the meantime.
  while (await inTransaction(payload, (req) => moveSome(payload, pair, req)));
  return id
}

/** Both documents of an order; both are there. */
export async function pairOf(
  { payload, relationTo, kept, other }: Omit<MergeOrder, 'user' | 'take'>,
  req: Partial<PayloadRequest>,
): Promise<{ kept: Stored; other: Stored }> {
  if (kept === other) throw new UsageError('Nothing can be merged with itself.')
  const keys = [kept, other].map((id) => `${relationTo}/${id}`)
  const stored = await storedDocuments(payload, new Set(keys), req)
  const [staying, going] = keys.map((key) => stored.get(key))
  if (!staying || !going) throw new NotThereError('One of the two is not there any more.')
  return { kept: staying, other: going }
}

async function begin(order: MergeOrder, req: Partial<PayloadRequest>): Promise<string> {
  const { payload, relationTo, kept, other, user, take } = order
  const ids = [kept, other]
  // Another merge of one of these that begins at this moment meets this write, and looks again.
  await rawCollection(payload, relationTo).updateMany(
    { _id: { $in: ids.map((id) => objectId(payload, id)) } },
    { $currentDate: { updatedAt: true } },
    inSession(payload, req),
  )
  const common = { collection: 'merges', depth: 0, overrideAccess: true, req } as const
  const { docs } = await payload.find({
    ...common,
    where: {
      status: { in: ['running', 'undoing'] },
      or: [{ kept: { in: ids } }, { removed: { in: ids } }],
    },
    pagination: false,
  })
  const same = docs.find(
    (one) => one.kept === kept && one.removed === other && one.status === 'running',
  )
  if (docs.length > 0 && !same)
    throw new MovedError('One of the two is being merged. Wait until it is done.')
  // To go on it takes who stays: the other one is in the record.
  if (same && (await existing(payload, [`${relationTo}/${kept}`], req)).length > 0) return same.id
  const pair = await pairOf(order, req)
  await closeOlder(payload, ids, req)
  const { id } = await payload.create({
    ...common,
    data: {
      id: documentId('merges', kept, other, String(Date.now())),
      relationTo,
      kept,
      removed: other,
      keptName: titleOf(relationTo, pair.kept),
      removedName: titleOf(relationTo, pair.other),
      status: 'running',
      by: user,
      take: [...take],
      // Somebody may delete it before the merge does.
      document: { ...pair.other },
    },
  })
  return id
}

/** Ends merges in which some documents went: since these are there again, it would be wrong to follow them, or to bring them back. */
async function closeOlder(payload: Payload, ids: string[], req: Partial<PayloadRequest>) {
  const now = new Date()
  await rawCollection(payload, 'merges').updateMany(
    { removed: { $in: ids }, status: 'done' },
    { $set: { status: 'undone', undoneAt: now, updatedAt: now } },
    inSession(payload, req),
  )
}

async function finish(
  { payload, id, relationTo, kept, removed }: MergeOrder & { id: string; removed: string },
  req: Partial<PayloadRequest>,
): Promise<void> {
  const common = { depth: 0, overrideAccess: true, req } as const
  const record = await mergeRecord(payload, id, req)
  // Somebody asked for the same.
  if (record.status === 'done') return
  if (record.status !== 'running') throw new MovedError('Somebody has taken this merge back.')
  const [keyOfKept, keyOfRemoved] = [`${relationTo}/${kept}`, `${relationTo}/${removed}`]
  const stored = await storedDocuments(payload, new Set([keyOfKept, keyOfRemoved]), req)
  const staying = stored.get(keyOfKept)
  const going = stored.get(keyOfRemoved) ?? record.document
  if (!staying || !going) throw new NotThereError('One of the two is not there any more.')
  const pair = { kept: staying, other: going as Stored }
  const after = mergedFields(relationTo, pair, (record.take ?? []) as string[])
  const before = Object.fromEntries(
    Object.keys(after).map((field) => [field, pair.kept[field] ?? null]),
  )
  const ofRemoved = { relationTo: { equals: relationTo }, document: { equals: removed } }
  const conflicts = await payload.find({
    collection: 'conflicts',
    where: ofRemoved,
    pagination: false,
    ...common,
  })
  await payload.db.deleteMany({ collection: 'conflicts', where: ofRemoved, req })
  // First the one that goes: no two agencies may have one name.
  if (stored.has(keyOfRemoved))
    await payload.delete({ collection: relationTo, id: removed, ...common })
  await payload.update({ collection: relationTo, id: kept, data: after as never, ...common })
  await payload.update({
    collection: 'merges',
    id,
    data: {
      status: 'done',
      document: { ...pair.other },
      conflicts: conflicts.docs.map((one) => ({ ...one })),
      before,
      after,
    },
    ...common,
  })
}
