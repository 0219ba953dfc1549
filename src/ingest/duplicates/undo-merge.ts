import type { Payload, PayloadRequest } from 'payload'
import { MovedError } from '../../lib/errors'
import { uses, type Use } from '../../lib/uses'
import type { Merge } from '../../payload-types'
import { sameField } from '../merge/same-field'
import { inSession, objectId, rawCollection } from '../raw'
import { storedDocuments, type Stored } from '../stored'
import { inTransaction } from '../transaction'
import type { Kept } from '../undo/report'
import { titleOf } from '../undo/title-of'
import { mergeRecord } from './merge-record'
import { moveBack } from './move-back'
import { TOGETHER, type Move } from './moves'
import { fieldsOf, placeOf, type Referring } from './referring'
import { writeField } from './write-field'

/** The record is one document, so it keeps this many. */
const RECORDED_LEFT = 1_000

/**
 * Takes a merge back: the document that went is there again, and every reference that moved points to it again, unless
 * somebody changed it since. What was broken off goes on where it was.
 *
 * @returns what is left to the editors
 * @throws NotThereError (404) where there is no such merge; MovedError (409) where it is taken back already, or what
 *   it was merged into has been merged in its turn
 */
export async function undoMerge(payload: Payload, id: string, user: string): Promise<Kept[]> {
  const record = await inTransaction(payload, (req) => begin(payload, id, user, req))
  const goOn = () =>
    inTransaction(payload, async (req) => {
      const moves = await nextMoves(payload, id, req)
      if (moves.length > 0) await takeBack(payload, record, moves, req)
      else await finish(payload, id, req)
      return moves.length > 0
    })
  while (await goOn());
  return ((await mergeRecord(payload, id, {})).left ?? []) as unknown as Kept[]
}

async function begin(
  payload: Payload,
  id: string,
  user: string,
  req: Partial<PayloadRequest>,
): Promise<Merge> {
  const record = await mergeRecord(payload, id, req)
  const { relationTo, kept, removed, status, document } = record
  if (status === 'undone') throw new MovedError('This merge is taken back already.')
  const keys = [kept, removed].map((one) => `${relationTo}/${one}`)
  const stored = await storedDocuments(payload, new Set(keys), req)
  if (!stored.has(`${relationTo}/${kept}`)) {
    const message = `“${record.keptName}” is not there any more. If it was merged in its turn, take that merge back first.`
    throw new MovedError(message)
  }
  const common = { depth: 0, overrideAccess: true, req } as const
  if (!stored.has(`${relationTo}/${removed}`)) {
    // First the heir's: no two agencies may have one name.
    await restoreHeir(payload, record, stored.get(`${relationTo}/${kept}`) ?? {}, req)
    await payload.create({ collection: relationTo, data: document as never, ...common })
    for (const conflict of (record.conflicts ?? []) as object[])
      await payload.create({ collection: 'conflicts', data: conflict as never, ...common })
  }
  await payload.update({
    collection: 'merges',
    id,
    data: { status: 'undoing', undoneBy: user },
    ...common,
  })
  return record
}

type MoveRow = Move & { _id: unknown }

const nextMoves = async (payload: Payload, id: string, req: Partial<PayloadRequest>) =>
  (await rawCollection(payload, 'merge-moves')
    .find({ merge: objectId(payload, id) }, { limit: TOGETHER, ...inSession(payload, req) })
    .toArray()) as unknown as MoveRow[]

async function takeBack(
  payload: Payload,
  record: Merge,
  moves: readonly MoveRow[],
  req: Partial<PayloadRequest>,
): Promise<void> {
  const left: Kept[] = []
  for (const use of uses[record.relationTo]) {
    const here = moves.filter((move) => move.relationTo === use.collection && move.path === use.path)
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
  for (const { document: id, main, draft } of moves) {
    const document = current.get(id)
    // It is gone, and its references with it.
    if (document === undefined) continue
    // What was a draft may be published by now, and the other way round.
    const due = { main: main.length > 0 ? main : draft, draft: draft.length > 0 ? draft : main }
    for (const place of ['main', 'draft'] as const) {
      if (!(place in document)) continue
      const back = moveBack(document[place], column, from, to, due[place])
      const isNewest = place === 'draft' || !('draft' in document)
      if (isNewest && back.left > 0) left.add(id)
      if (back.left === due[place].length) continue
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

/** Lists what is left to the editors. */
async function leave(
  payload: Payload,
  id: string,
  left: readonly Kept[],
  req: Partial<PayloadRequest>,
) {
  if (left.length === 0) return
  const known = ((await mergeRecord(payload, id, req)).left ?? []) as unknown as Kept[]
  await payload.update({
    collection: 'merges',
    id,
    data: { left: [...known, ...left].slice(0, RECORDED_LEFT).map((one) => ({ ...one })) },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** Gives the heir the values back that it had before, but for what somebody changed since. */
async function restoreHeir(
  payload: Payload,
  { id, relationTo, kept, ...record }: Merge,
  now: Stored,
  req: Partial<PayloadRequest>,
) {
  const before = (record.before ?? {}) as Stored
  const data: Stored = {}
  const left: Kept[] = []
  for (const [field, value] of Object.entries((record.after ?? {}) as Stored)) {
    if (sameField(now[field], value)) data[field] = before[field]
    else if (field === 'aliases') data[field] = without(now[field], value, before[field])
    else if (!sameField(now[field], before[field])) {
      const title = titleOf(relationTo, now)
      left.push({ collection: relationTo, id: kept, title, why: `${field} changed since` })
    }
  }
  const common = { depth: 0, overrideAccess: true, req } as const
  await payload.update({ collection: relationTo, id: kept, data: data as never, ...common })
  await leave(payload, id, left, req)
}

async function finish(payload: Payload, id: string, req: Partial<PayloadRequest>) {
  const data = { status: 'undone', undoneAt: new Date().toISOString() } as const
  await payload.update({ collection: 'merges', id, data, depth: 0, overrideAccess: true, req })
}

/** A list without what a merge added to it. */
function without(now: unknown, after: unknown, before: unknown): unknown[] {
  const had = listOf(before)
  const added = listOf(after).filter((one) => !had.includes(one))
  return listOf(now).filter((one) => !added.includes(one))
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
