import type { UndoReport } from '../ingest/undo/report'
import { printable } from './printable'

/** Prints what an undo did: one JSON object on stdout, or a summary and what was kept for people on stderr. */
export function printUndo(
  report: UndoReport,
  { json, dryRun }: { json?: boolean; dryRun?: boolean },
): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(report)}\n`)
    return
  }
  const { run, counts, kept, already } = report
  const write = (line: string) => process.stderr.write(`${line}\n`)
  if (already) write(`Run ${run} was taken back before; nothing has changed.`)
  else {
    write(dryRun ? 'Dry run: nothing was written. It would have been:' : `Run ${run} taken back:`)
    write(
      `${counts.removed} removed, ${counts.restored} restored, ${counts.kept} kept, ${counts.unchanged} unchanged`,
    )
  }
  if (kept.length > 0) write('\nKept:')
  for (const { collection, id, title, why } of kept)
    write(`${collection}/${id}  ${printable(title)}: ${why}`)
}
