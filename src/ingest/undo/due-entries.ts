import { follow } from '../../lib/follow'
import { isMergeable } from '../duplicates/mergeable'
import { heirsIn } from '../duplicates/heirs'
import type { Entry, EntryChange } from '../ledger/entry'
import { inSession, objectId, rawCollection } from '../raw'
import type { Base } from '../types'
import type { UndoContext } from './context'
import type { Kept } from './report'

/** What a run wrote for a source document, as far as it can be taken back now. */
export interface DueEntry {
  entry: Entry
  /** Whether the source is still there. */
  hasSource: boolean
  /** What the run wrote to a document that it created; null where nothing tells it any more. */
  importedOf: (change: EntryChange) => Record<string, unknown> | null
}

/** What a row of sources tells of the last import. */
interface SourceNow {
  base?: Base
  lastImport?: unknown
}

/**
 * Looks up what is to be taken back.
 *
 * @param ids rows of the ledger; one that is gone is passed over
 * @returns the entries, the latest first, without those whose source a later run wrote again: they are kept
 */
export async function dueEntries(
  ids: readonly string[],
  context: UndoContext,
): Promise<{ due: DueEntry[]; kept: Kept[] }> {
  const entries = await entriesOf(ids, context)
  const sources = await sourcesOf(entries, context)
  const heirs = await heirsSince(entries, sources, context)
  const due: DueEntry[] = []
  const kept: Kept[] = []
  for (const entry of entries) {
    const source = sources.get(String(entry.source))
    const later = laterRun(entry, source)
    if (later !== null) kept.push(keptForLater(entry, later))
    else {
      const importedOf = (change: EntryChange) => follow(importedBy(change, source?.base), heirs)
      const changes = entry.changes.map((change) => withHeirs(change, heirs))
      due.push({ entry: { ...entry, changes }, hasSource: source !== undefined, importedOf })
    }
  }
  return { due, kept }
}

/** Who was merged since what the run wrote, into whom. */
async function heirsSince(
  entries: readonly Entry[],
  sources: ReadonlyMap<string, SourceNow>,
  { payload, req }: UndoContext,
): Promise<Map<string, string>> {
  const written = entries.flatMap(({ changes }) =>
    changes.map(({ collection, id }) => `${collection}/${id}`),
  )
  const imported = [...sources.values()].flatMap(({ base }) => Object.keys(base ?? {}))
  const ids = [...written, ...imported]
    .map((key) => key.split('/') as [string, string])
    .filter(([collection]) => isMergeable(collection))
    .map(([, id]) => id)
  return await heirsIn(payload, ids, req)
}

/** What a run wrote, as if it had written it since: to be compared with what is there. */
const withHeirs = (change: EntryChange, heirs: ReadonlyMap<string, string>): EntryChange =>
  heirs.size === 0
    ? change
    : {
        ...change,
        ...(change.before && { before: follow(change.before, heirs) }),
        ...(change.after && { after: follow(change.after, heirs) }),
      }

async function entriesOf(ids: readonly string[], { payload, req }: UndoContext): Promise<Entry[]> {
  const entries = await rawCollection(payload, 'import-documents')
    .find({ _id: { $in: ids.map((id) => objectId(payload, id)) } }, inSession(payload, req))
    .toArray()
  return (entries as unknown as Entry[]).toSorted((a, b) => b.turn - a.turn)
}

async function sourcesOf(
  entries: readonly Entry[],
  { payload, req }: UndoContext,
): Promise<Map<string, SourceNow>> {
  const found = await rawCollection(payload, 'sources')
    .find(
      { _id: { $in: entries.map(({ source }) => objectId(payload, String(source))) } },
      { projection: { base: 1, lastImport: 1 }, ...inSession(payload, req) },
    )
    .toArray()
  return new Map(found.map(({ _id, ...source }) => [String(_id), source]))
}

/** @returns the run that wrote the source since; null where none did, or where the entry's own did not either */
function laterRun(entry: Entry, source: SourceNow | undefined): string | null {
  if (entry.sourceBefore === undefined || source === undefined) return null
  const last = String(source.lastImport)
  return last === String(entry.import) ? null : last
}

const keptForLater = ({ source, sourceKey }: Entry, run: string): Kept => ({
  collection: 'sources',
  id: String(source),
  title: sourceKey,
  why: `imported again by run ${run}: take that one back first`,
})

function importedBy(change: EntryChange, base: Base = {}): Record<string, unknown> | null {
  const written = base[`${change.collection}/${change.id}`]
  return written || change.after ? { ...written, ...change.after } : null
}
