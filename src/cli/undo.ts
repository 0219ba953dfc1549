import { connectPayload } from '../database'
import { undoRun } from '../ingest/undo'
import { printUndo } from './print-undo'
import { showProgress } from './progress'

interface UndoFlags {
  dryRun?: boolean
  json?: boolean
}

/**
 * Takes an import back.
 *
 * @returns the exit code: 0, though something may be left to the editors; 1 when some documents could not be taken back
 * @throws UsageError before anything is done, for a run that is not there or still writes
 */
export async function undo(run: string, flags: UndoFlags): Promise<number> {
  const { payload, close } = await connectPayload()
  const progress = showProgress(null)
  try {
    const report = await undoRun({
      payload,
      run,
      dryRun: flags.dryRun ?? false,
      user: null,
      onProgress: ({ counts: { removed, restored, kept } }, documents) =>
        progress.update({ removed, restored, kept }, documents),
    })
    progress.stop()
    printUndo(report, flags)
    return report.failed > 0 ? 1 : 0
  } finally {
    progress.stop()
    await close()
  }
}
