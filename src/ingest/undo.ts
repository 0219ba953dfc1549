import type { Payload } from 'payload'
import { inTransaction } from './transaction'
import { entryIds } from './undo/entry-ids'
import { recordUndo } from './undo/record-undo'
import { emptyUndoReport, type UndoReport } from './undo/report'
import { runToUndo } from './undo/run-to-undo'
import { undoEntry, type UndoneEntry } from './undo/undo-entry'

interface UndoOptions {
  payload: Payload
  /** Id of the run to take back. */
  run: string
  /** Tells what would be done and writes nothing. */
  dryRun: boolean
  /** Id of the user who wants it; null for a script. */
  user: string | null
  /** Called after every source document with the report so far. */
  onProgress?: (report: UndoReport, documents: number) => void
}

/**
 * Takes a run back, the latest document first, each in one transaction: removes what it created and restores what it
 * changed, as far as nobody changed it since and nobody else needs it.
 *
 * An undo that was broken off goes on where it was. To take a run back twice changes nothing, unless something that
 * stood in the way the first time is gone.
 *
 * @returns what it did, and what it leaves to the editors
 * @throws UsageError where there is no such run, or it still writes
 */
export async function undoRun(options: UndoOptions): Promise<UndoReport> {
  const { payload, run, dryRun, user, onProgress } = options
  const record = await runToUndo(payload, run)
  const report = emptyUndoReport(run)
  const gone = new Set<string>()
  const end = dryRun ? 'rollback' : 'commit'
  let documents = 0

  for await (const id of entryIds(payload, run)) {
    const undone = await inTransaction(
      payload,
      (req) => undoEntry(id, { payload, gone, req }),
      undefined,
      end,
    )
    if (undone === null) continue
    if (dryRun) for (const one of undone.removed) gone.add(one)
    addUndone(report, undone)
    onProgress?.(report, ++documents)
  }

  const { removed, restored } = report.counts
  report.already = record.status === 'undone' && removed + restored === 0
  if (!dryRun && !report.already) await recordUndo(payload, record, report, user)
  return report
}

function addUndone({ counts, kept }: UndoReport, undone: UndoneEntry) {
  for (const outcome of undone.outcomes) {
    if (outcome === 'used') counts.unchanged++
    else if (outcome !== 'kept') counts[outcome]++
  }
  kept.push(...undone.kept)
  counts.kept = kept.length
}
