import type { Payload, PayloadRequest } from 'payload'
import { moveReference, type Moved } from '../../lib/move-reference'
import { placeOf } from '../../lib/place-of'
import { uses, type Use } from '../../lib/uses'
import { insertAll, inSession, objectId, rawCollection } from '../raw'
import type { Mergeable } from './mergeable'
import { fieldsOf, referringIds } from './referring'
import { writeField } from './write-field'

/** So many documents are changed in one transaction, which MongoDB 4.0 has in one entry of its log of at most 16 MB. */
export const TOGETHER = 100

/** A row of the ledger that a merge is taken back from: how one document's references were moved. */
export interface Move {
  relationTo: Use['collection']
  document: string
  path: string
  main: Moved[]
  draft: Moved[]
}

interface Pair {
  /** Id of the merge's record. */
  id: string
  relationTo: Mergeable
  kept: string
  removed: string
}

/**
 * Moves references to the document that goes over to its heir, in one batch of documents, and notes how; nothing once
 * the merge is taken back.
 *
 * @param req with a transaction
 * @returns whether there were any
 */
export async function moveSome(
  payload: Payload,
  { id, relationTo, kept, removed }: Pair,
  req: Partial<PayloadRequest>,
): Promise<boolean> {
  for (const use of uses[relationTo]) {
    const ids = await referringIds(payload, use, removed, TOGETHER, req)
    if (ids.length === 0) continue
    if (!(await isOn(payload, id, req))) return false
    const { column } = placeOf(use)
    const from = objectId(payload, removed)
    const to = objectId(payload, kept)
    const moves: Move[] = []
    const changed = (await fieldsOf(payload, use, ids, req, removed)).map((document) => {
      const move: Move = { ...ofUse(use), document: document.id, main: [], draft: [] }
      const result = { ...document }
      for (const place of ['main', 'draft'] as const) {
        if (!(place in document)) continue
        const { value, moved } = moveReference(document[place], column, from, to)
        result[place] = value
        move[place] = moved
      }
      moves.push(move)
      return result
    })
    await writeField(payload, use, changed, req)
    const now = new Date()
    const rows = moves.map((move) => ({
      merge: objectId(payload, id),
      ...move,
      createdAt: now,
      updatedAt: now,
    }))
    await insertAll(payload, rawCollection(payload, 'merge-moves'), rows, req)
    return true
  }
  return false
}

/** Whether a merge has not been taken back; who takes it back at this moment meets this write, and comes after it. */
async function isOn(payload: Payload, id: string, req: Partial<PayloadRequest>): Promise<boolean> {
  const { matchedCount } = await rawCollection(payload, 'merges').updateOne(
    { _id: objectId(payload, id), status: { $in: ['running', 'done'] } },
    { $currentDate: { updatedAt: true } },
    inSession(payload, req),
  )
  return matchedCount > 0
}

const ofUse = ({ collection, path }: Use) => ({ relationTo: collection, path })
