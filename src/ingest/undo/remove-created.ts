import type { EntryChange } from '../ledger/entry'
import type { Stored } from '../stored'
import { contentCollections } from '../types'
import type { UndoContext } from './context'
import { deleteDocuments } from './delete-documents'
import { editsOf } from './edits'
import { touchedArticles } from './touched-articles'
import { usedIds } from './used-ids'

/** A document that a run created and that is still there. */
export interface Created {
  change: EntryChange
  /** In its newest version. */
  stored: Stored
  /** What the run wrote; null where nothing tells it any more. */
  imported: Record<string, unknown> | null
}

/** What became of it; "used" may go when those who use it are gone. An edit is a field; null: nothing tells which. */
export type Removal = { outcome: 'removed' | 'used' } | { outcome: 'kept'; edited: string[] | null }

/**
 * Deletes what a run created, unless somebody changed it since or another document needs it.
 *
 * @returns what became of each
 */
export async function removeCreated(
  documents: readonly Created[],
  { payload, gone, req }: UndoContext,
): Promise<Map<Created, Removal>> {
  const removals = new Map<Created, Removal>()
  const removed = new Set<string>()
  const isGone = (id: string) => removed.has(id) || gone.has(id)

  // What refers goes before what it refers to.
  for (const collection of contentCollections.toReversed()) {
    const here = documents.filter(({ change }) => change.collection === collection)
    const ids = here.map(({ change: { id } }) => id)
    const touched =
      collection === 'articles' ? await touchedArticles(payload, ids, req) : new Set<string>()
    const used = await usedIds(payload, collection, ids, isGone, req)
    const going: string[] = []
    for (const one of here) {
      const { id } = one.change
      const edited = editsOfCreated(one, touched)
      if (edited === null || edited.length > 0) removals.set(one, { outcome: 'kept', edited })
      else if (used.has(id)) removals.set(one, { outcome: 'used' })
      else {
        removals.set(one, { outcome: 'removed' })
        going.push(id)
      }
    }
    if (going.length > 0) await deleteDocuments(payload, collection, going, req)
    for (const id of going) removed.add(id)
  }
  return removals
}

function editsOfCreated(
  { change: { collection, id }, stored, imported }: Created,
  touched: ReadonlySet<string>,
): string[] | null {
  if (imported === null) return null
  const edited = editsOf(collection, stored, imported)
  const isTouched = touched.has(id) && imported._status !== 'published'
  return edited.length === 0 && isTouched ? ['_status'] : edited
}
