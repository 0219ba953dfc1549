import type { Payload, PayloadRequest } from 'payload'
import { MovedError } from '../../lib/errors'
import type { Merge } from '../../payload-types'
import { inSession, objectId, rawCollection } from '../raw'
import { storedDocuments } from '../stored'
import { inTransaction } from '../transaction'
import type { Kept } from '../undo/report'
import { mergeRecord } from './merge-record'
import { TOGETHER } from './moves'
import { restoreHeir } from './restore-heir'
import { takeBack, type MoveRow } from './take-back'

/**
 * Takes a merge back: the document that went is there again, and every reference that moved points to it again, unless
 * somebody changed it since. What was broken off goes on where it was.
 *
 * @returns what is left to the editors
 * @throws NotThereError (404) where there is no such merge; MovedError (409) where what was merged has come back
 *   already, or what it was merged into has been merged in its turn
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
  const { relationTo, kept, removed, status, document, keptName, removedName } = record
  const keys = [kept, removed].map((one) => `${relationTo}/${one}`)
  const stored = await storedDocuments(payload, new Set(keys), req)
  const heir = stored.get(`${relationTo}/${kept}`)
  const isBack = stored.has(`${relationTo}/${removed}`)
  if (status === 'undone' || (status === 'done' && isBack))
    throw new MovedError(`This merge is over already: “${removedName}” has come back since.`)
  const common = { depth: 0, overrideAccess: true, req } as const
  if (!isBack) {
    if (!heir) {
      const message = `“${keptName}” is not there any more. If it was merged in its turn, take that merge back first.`
      throw new MovedError(message)
    }
    if (!document)
      throw new MovedError(`“${removedName}” was deleted, and nothing tells what it was.`)
    // First the heir's: no two agencies may have one name.
    await restoreHeir(payload, record, heir, req)
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

const nextMoves = async (payload: Payload, id: string, req: Partial<PayloadRequest>) =>
  (await rawCollection(payload, 'merge-moves')
    .find({ merge: objectId(payload, id) }, { limit: TOGETHER, ...inSession(payload, req) })
    .toArray()) as unknown as MoveRow[]

async function finish(payload: Payload, id: string, req: Partial<PayloadRequest>) {
  const data = { status: 'undone', undoneAt: new Date().toISOString() } as const
  await payload.update({ collection: 'merges', id, data, depth: 0, overrideAccess: true, req })
}
