import type { Payload, PayloadRequest } from 'payload'
import type { Entry, EntryChange } from '../ledger/entry'
import { inSession, objectId, rawCollection } from '../raw'
import { storedDocuments } from '../stored'
import type { Base } from '../types'
import type { Kept } from './report'
import { titleOf } from './title-of'
import { undoChange, type Undone } from './undo-change'
import { whyKept } from './why-kept'

/** What became of a source document's part of a run. */
export interface UndoneEntry {
  outcomes: Undone['outcome'][]
  kept: Kept[]
  /** Ids of the documents that were deleted. */
  removed: string[]
}

interface Context {
  payload: Payload
  /** Documents that a rehearsal would have deleted by now. */
  gone: ReadonlySet<string>
  req: Partial<PayloadRequest>
}

/**
 * Takes back what a run wrote for one source document. What is still used by others stays in the ledger, and so does
 * what a later run wrote again: to take the run back once more then goes on with it.
 *
 * @param id the ledger's row
 * @param context with the transaction in which all of it is to happen
 * @returns null where the row is gone: another undo was faster
 */
export async function undoEntry(id: string, context: Context): Promise<UndoneEntry | null> {
  const { payload, req } = context
  const session = inSession(payload, req)
  const _id = objectId(payload, id)
  const rows = rawCollection(payload, 'import-documents')
  const entry = (await rows.findOne({ _id }, session)) as unknown as Entry | null
  if (entry === null) return null

  const source = await rawCollection(payload, 'sources').findOne(
    { _id: objectId(payload, String(entry.source)) },
    { projection: { base: 1, lastImport: 1, article: 1 }, ...session },
  )
  const wroteSource = entry.sourceBefore !== undefined
  if (wroteSource && source && String(source.lastImport) !== String(entry.import)) {
    return keptForLater(entry, String(source.lastImport))
  }

  const base = (source?.base ?? null) as Base | null
  const { undone, left } = await undoChanges(entry, base, context)
  if (wroteSource) await restoreSource(entry, source !== null, context)

  if (left.length === 0) await rows.deleteOne({ _id }, session)
  else
    await rows.updateOne({ _id }, { $set: { changes: left }, $unset: { sourceBefore: 1 } }, session)
  return undone
}

const keptForLater = ({ source, sourceKey }: Entry, run: string): UndoneEntry => ({
  outcomes: [],
  removed: [],
  kept: [
    {
      collection: 'sources',
      id: String(source),
      title: sourceKey,
      why: `imported again by run ${run}: take that one back first`,
    },
  ],
})

/** The other way round than they were written: what refers goes before what it refers to. */
async function undoChanges(
  { changes }: Entry,
  base: Base | null,
  context: Context,
): Promise<{ undone: UndoneEntry; left: EntryChange[] }> {
  const keys = new Set(changes.map(keyOf))
  const stored = await storedDocuments(context.payload, keys, context.req)
  const undone: UndoneEntry = { outcomes: [], kept: [], removed: [] }
  const left: EntryChange[] = []
  for (const change of changes.toReversed()) {
    const { collection, id } = change
    const document = stored.get(keyOf(change))
    if (document === undefined) {
      undone.outcomes.push('unchanged')
      continue
    }
    const written = base?.[keyOf(change)]
    const imported = written || change.after ? { ...written, ...change.after } : null
    const { outcome, edited } = await undoChange(change, document, imported, context)
    undone.outcomes.push(outcome)
    if (outcome === 'removed') undone.removed.push(id)
    // Without its source nothing else tells what the import wrote.
    if (outcome === 'used') left.unshift({ ...change, ...(imported && { after: imported }) })
    if (edited === null || edited.length > 0) {
      const title = titleOf(collection, document)
      undone.kept.push({ collection, id, title, why: whyKept(edited) })
    }
  }
  return { undone, left }
}

const keyOf = ({ collection, id }: EntryChange) => `${collection}/${id}`

/** A source that the run created stays as long as its article is there, to tell where it came from. */
async function restoreSource(
  { source, sourceBefore }: Entry,
  isThere: boolean,
  { payload, req }: Context,
): Promise<void> {
  if (!isThere) return
  const id = String(source)
  const common = { collection: 'sources', id, depth: 0, overrideAccess: true, req } as const
  if (sourceBefore) {
    await payload.update({ ...common, data: sourceBefore as never })
    return
  }
  const article = await rawCollection(payload, 'articles').findOne(
    { source: objectId(payload, id) },
    { projection: { _id: 1 }, ...inSession(payload, req) },
  )
  if (article === null) await payload.delete(common)
}
