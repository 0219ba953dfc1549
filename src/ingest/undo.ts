import type { Payload } from 'payload'
import { entryBatches } from './undo/entry-batches'
import { recordUndo } from './undo/record-undo'
import { emptyUndoReport, type Undone, type UndoReport } from './undo/report'
import { runToUndo } from './undo/run-to-undo'
import { undoBatch } from './undo/undo-batch'

interface UndoOptions {
  payload: Payload
  /** Id of the run to take back. */
  run: string
  /** Tells what would be done and writes nothing. */
  dryRun: boolean
  /** Id of the user who wants it; null for a script. */
  user: string | null
  /** Called after every batch with the report so far. */
  onProgress?: (report: UndoReport, documents: number) => void
}

/**
 * Takes a run back, the latest documents first, a batch in a transaction: removes what it created and restores what it
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
  let documents = 0

  for await (const ids of entryBatches(payload, run)) {
    const { undone, failed } = await undoBatch({ payload, ids, gone, dryRun })
    for (const one of undone) addUndone(report, one)
    report.kept.push(...failed)
    report.failed += failed.length
    report.counts.kept = report.kept.length
    documents += ids.length
    onProgress?.(report, documents)
  }

  const { removed, restored } = report.counts
  report.already = record.status === 'undone' && removed + restored === 0
  if (!dryRun && !report.already) await recordUndo(payload, record, report, user)
  return report
}

function addUndone({ counts, kept }: UndoReport, undone: Undone) {
  counts.removed += undone.counts.removed
  counts.restored += undone.counts.restored
  counts.unchanged += undone.counts.unchanged
  kept.push(...undone.kept)
}
