import type { Payload } from 'payload'
import { dropSpool } from '../../lib/import-spool'
import type { Import } from '../../payload-types'
import { objectId, rawCollection } from '../raw'
import { withRetry } from '../retry'
import type { Kept, UndoCounts, UndoReport } from './report'

/** The run's record is one document of at most 16 MB, so it keeps this many; the report has all. */
const RECORDED_KEPT = 1_000

interface Recorded {
  counts: UndoCounts
  kept: Kept[]
}

/**
 * Notes on a run that it was taken back, by whom and with what result; its claims go. What an earlier undo did stays
 * counted, and what it left to the editors stays listed.
 */
export async function recordUndo(
  payload: Payload,
  { id, undo }: Import,
  { counts, kept }: UndoReport,
  user: string | null,
): Promise<void> {
  // Nobody can go on with it any more.
  await dropSpool(payload, id)
  await payload.db.deleteMany({ collection: 'conflicts', where: { import: { equals: id } } })
  await rawCollection(payload, 'import-batches').deleteMany({ import: objectId(payload, id) })
  const earlier = undo as Recorded | null | undefined
  const listed = [...keptForGood(earlier), ...kept]
  const recorded = {
    at: new Date().toISOString(),
    by: user,
    counts: {
      removed: counts.removed + (earlier?.counts.removed ?? 0),
      restored: counts.restored + (earlier?.counts.restored ?? 0),
      kept: listed.length,
      unchanged: counts.unchanged,
    },
    kept: listed.slice(0, RECORDED_KEPT),
  }
  await withRetry(() =>
    payload.update({
      collection: 'imports',
      id,
      data: { status: 'undone', undo: { ...recorded } },
      depth: 0,
      overrideAccess: true,
    }),
  )
}

/** A source that a later run had is looked at again each time; what editors changed is theirs once and for all. */
const keptForGood = (earlier: Recorded | null | undefined) =>
  (earlier?.kept ?? []).filter(({ collection }) => collection !== 'sources')
