import type { Payload, PayloadRequest } from 'payload'
import type { Moved } from '../../lib/move-reference'
import { placeOf } from '../../lib/place-of'
import { uses, type Use } from '../../lib/uses'
import type { Merge } from '../../payload-types'
import { inSession, objectId, rawCollection } from '../raw'
import { storedDocuments } from '../stored'
import type { Kept } from '../undo/report'
import { titleOf } from '../undo/title-of'
import { leave } from './leave'
import { moveBack } from './move-back'
import type { Move } from './moves'
import { fieldsOf, type Referring } from './referring'
import { writeField } from './write-field'

/** A move as the ledger has it. */
export type MoveRow = Move & { _id: unknown; createdAt: Date }

/** Moves references back, as far as nobody changed them since, and takes their rows out of the ledger. */
export async function takeBack(
  payload: Payload,
  record: Merge,
  moves: readonly MoveRow[],
  req: Partial<PayloadRequest>,
): Promise<void> {
  const left: Kept[] = []
  for (const use of uses[record.relationTo]) {
    const here = moves.filter(
      (move) => move.relationTo === use.collection && move.path === use.path,
    )
    if (here.length > 0) left.push(...(await takeBackUse(payload, record, use, here, req)))
  }
  await leave(payload, record.id, left, req)
  await rawCollection(payload, 'merge-moves').deleteMany(
    { _id: { $in: moves.map(({ _id }) => _id) } } as never,
    inSession(payload, req),
  )
}

/** @returns documents in which a reference stays with the heir */
async function takeBackUse(
  payload: Payload,
  { kept, removed, keptName }: Merge,
  use: Use,
  moves: readonly MoveRow[],
  req: Partial<PayloadRequest>,
): Promise<Kept[]> {
  const { column } = placeOf(use)
  const from = objectId(payload, removed)
  const to = objectId(payload, kept)
  const ids = [...new Set(moves.map(({ document }) => document))]
  const current = new Map(
    (await fieldsOf(payload, use, ids, req)).map((document) => [document.id, document]),
  )
  const changed = new Map<string, Referring>()
  const left = new Set<string>()
  for (const move of moves) {
    const id = move.document
    const document = current.get(id)
    // It is gone, and its references with it.
    if (document === undefined) continue
    for (const place of ['main', 'draft'] as const) {
      if (!(place in document)) continue
      const due = dueOf(move, place, document)
      const back = moveBack(document[place], column, from, to, due)
      const isNewest = place === 'draft' || !('draft' in document)
      if (isNewest && back.left > 0) left.add(id)
      if (back.left === due.length) continue
      document[place] = back.value
      changed.set(id, { ...changed.get(id), id, [place]: back.value })
    }
  }
  await writeField(payload, use, [...changed.values()], req)
  const keys = new Set([...left].map((id) => `${use.collection}/${id}`))
  return [...(await storedDocuments(payload, keys, req))].map(([key, stored]) => ({
    collection: use.collection,
    id: key.slice(key.indexOf('/') + 1),
    title: titleOf(use.collection, stored),
    why: `changed since, and stays with ${keptName}`,
  }))
}

/**
 * What is to be moved back on one side of a document. A side in which the merge moved nothing is the editors', rows of
 * the same ids or not; but one that was saved since may be what the other was: a draft was published, or a new one begun.
 */
function dueOf(move: MoveRow, place: 'main' | 'draft', { savedAt }: Referring): readonly Moved[] {
  if (move[place].length > 0) return move[place]
  const isSavedSince = Number(savedAt?.[place]) > Number(move.createdAt)
  return isSavedSince ? move[place === 'main' ? 'draft' : 'main'] : []
}
