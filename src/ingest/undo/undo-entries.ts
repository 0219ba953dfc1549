import type { EntryChange } from '../ledger/entry'
import { storedDocuments, type Stored } from '../stored'
import type { UndoContext } from './context'
import { dueEntries } from './due-entries'
import { removeCreated, type Created } from './remove-created'
import { emptyUndone, type Undone } from './report'
import { restoreSources } from './restore-sources'
import { restoreUpdated } from './restore-updated'
import { settleEntries } from './settle-entries'
import { titleOf } from './title-of'
import { whyKept } from './why-kept'

/**
 * Takes back what a run wrote for some source documents. What is still used by others stays in the ledger, and so does
 * what a later run wrote again: to take the run back once more then goes on with it.
 *
 * @param ids rows of the ledger; one that is gone is passed over
 * @param context with the transaction in which all of it is to happen
 */
export async function undoEntries(ids: readonly string[], context: UndoContext): Promise<Undone> {
  const { due, kept } = await dueEntries(ids, context)
  const undone: Undone = { ...emptyUndone(), kept }
  const changes = due.flatMap(({ entry, importedOf }) =>
    entry.changes.map((change) => ({ change, importedOf })),
  )
  const keys = new Set(changes.map(({ change }) => keyOf(change)))
  const stored = await storedDocuments(context.payload, keys, context.req)
  const there = changes.filter(({ change }) => stored.has(keyOf(change)))
  undone.counts.unchanged += changes.length - there.length

  // Restored first: what a document refers to only since the run is needed no more then.
  const isUpdate = ({ change }: { change: EntryChange }) => change.outcome === 'updated'
  await restoreAll(
    there.filter(isUpdate).map(({ change }) => change),
    stored,
    context,
    undone,
  )
  const created = there
    .filter((one) => !isUpdate(one))
    .map(({ change, importedOf }) => ({
      change,
      stored: stored.get(keyOf(change)) ?? {},
      imported: importedOf(change),
    }))
  const used = await removeAll(created, context, undone)

  await restoreSources(
    due.filter(({ hasSource }) => hasSource).map(({ entry }) => entry),
    context,
  )
  await settleEntries(
    due.map(({ entry }) => entry),
    used,
    context,
  )
  return undone
}

const keyOf = ({ collection, id }: EntryChange) => `${collection}/${id}`

/** Keeps `stored` as the database has it, for the next change of the same document. */
async function restoreAll(
  changes: readonly EntryChange[],
  stored: Map<string, Stored>,
  context: UndoContext,
  undone: Undone,
) {
  for (const change of changes) {
    const document = stored.get(keyOf(change)) ?? {}
    const { data, edited } = await restoreUpdated(change, document, context)
    stored.set(keyOf(change), { ...document, ...data })
    if (Object.keys(data).length > 0) undone.counts.restored++
    else if (edited.length === 0) undone.counts.unchanged++
    if (edited.length > 0) keep(undone, change, document, edited)
  }
}

/** @returns what stays because others use it, with what the run wrote of it */
async function removeAll(documents: readonly Created[], context: UndoContext, undone: Undone) {
  const used = new Map<EntryChange, Created['imported']>()
  const removals = await removeCreated(documents, context)
  for (const [{ change, stored, imported }, removal] of removals) {
    if (removal.outcome === 'kept') keep(undone, change, stored, removal.edited)
    else if (removal.outcome === 'used') {
      undone.counts.unchanged++
      used.set(change, imported)
    } else {
      undone.counts.removed++
      undone.removed.push(change.id)
    }
  }
  return used
}

function keep(
  undone: Undone,
  { collection, id }: EntryChange,
  document: Stored,
  edited: readonly string[] | null,
) {
  undone.kept.push({ collection, id, title: titleOf(collection, document), why: whyKept(edited) })
}
