import type { Payload, PayloadRequest } from 'payload'
import type { EntryChange } from '../ledger/entry'
import { inSession, objectId, rawCollection } from '../raw'
import { same } from '../same'
import type { Stored } from '../stored'
import { editsOf } from './edits'
import { inUse } from './in-use'

/** What became of one content document; "used" may go when those who use it are gone. */
export interface Undone {
  outcome: 'removed' | 'restored' | 'unchanged' | 'used' | 'kept'
  /** Fields that stay because somebody changed them since; null where nothing tells which. */
  edited: string[] | null
}

interface Context {
  payload: Payload
  /** Documents that a rehearsal would have deleted by now. */
  gone: ReadonlySet<string>
  /** With the transaction that takes back the whole source document. */
  req: Partial<PayloadRequest>
}

/**
 * Takes back what a run did to one content document, as far as nobody changed it since.
 *
 * @param stored the document in its newest version
 * @param imported what the run wrote; null where nothing tells it any more
 */
export function undoChange(
  change: EntryChange,
  stored: Stored,
  imported: Record<string, unknown> | null,
  context: Context,
): Promise<Undone> {
  return change.outcome === 'created'
    ? remove(change, stored, imported, context)
    : restore(change, stored, context)
}

async function remove(
  { collection, id }: EntryChange,
  stored: Stored,
  imported: Record<string, unknown> | null,
  { payload, gone, req }: Context,
): Promise<Undone> {
  if (imported === null) return { outcome: 'kept', edited: null }
  const edited = editsOf(collection, stored, imported)
  if (edited.length > 0) return { outcome: 'kept', edited }
  if (await inUse(payload, { collection, id }, gone, req)) return { outcome: 'used', edited }
  await deleteOne(payload, { collection, id }, req)
  return { outcome: 'removed', edited }
}

/**
 * An article takes its versions, its place in others' links and what is scheduled for it along. Of the others only the
 * document itself is there: what Payload would look for, that nobody uses it and that it has no file, is known.
 */
async function deleteOne(
  payload: Payload,
  { collection, id }: Pick<EntryChange, 'collection' | 'id'>,
  req: Partial<PayloadRequest>,
) {
  if (collection === 'articles') {
    await payload.delete({ collection, id, depth: 0, overrideAccess: true, req })
  } else {
    const one = { _id: objectId(payload, id) }
    await rawCollection(payload, collection).deleteOne(one, inSession(payload, req))
  }
}

async function restore(
  { collection, id, before = {}, after = {} }: EntryChange,
  stored: Stored,
  { payload, req }: Context,
): Promise<Undone> {
  const data: Record<string, unknown> = {}
  const edited: string[] = []
  for (const [field, value] of Object.entries(before)) {
    if (same(stored[field], value)) continue
    if (same(stored[field], after[field])) data[field] = value
    else edited.push(field)
  }
  if (Object.keys(data).length === 0) {
    return { outcome: edited.length > 0 ? 'kept' : 'unchanged', edited }
  }
  // As with an import, a published article stays as it is until somebody publishes the draft; unless it was the run
  // that published it.
  const draft = collection === 'articles' && data._status === undefined
  await payload.update({
    collection,
    id,
    data: data as never,
    draft,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { outcome: 'restored', edited }
}
