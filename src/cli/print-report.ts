import type { Counts, RunReport } from '../ingest/types'

/** Prints what a run did: one JSON object on stdout, or a table and the problems for people on stderr. */
export function printReport(
  report: RunReport,
  { json, dryRun }: { json?: boolean; dryRun?: boolean },
): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(report)}\n`)
    return
  }
  const rows = [...Object.entries(report.byCollection), ['all', report.counts] as const]
  const write = (line: string) => process.stderr.write(`${line}\n`)

  write(dryRun ? 'Dry run: nothing was written. It would have been:' : `Run ${report.run}`)
  write(tableRow('', ['created', 'updated', 'unchanged', 'conflicts']))
  for (const [name, counts] of rows) write(tableRow(name, cells(counts)))
  if (report.problems.length > 0) write('')
  for (const { sourceKey, lines, message } of report.problems)
    write(`${sourceKey}:${lines[0]}  ${message}`)
  if (report.counts.failed > 0) {
    const { failed } = report.counts
    write(`\n${failed} ${failed === 1 ? 'document' : 'documents'} failed; the rest are in.`)
  }
}

const cells = ({ created, updated, unchanged, conflicts }: Counts) =>
  [created, updated, unchanged, conflicts].map(String)

const tableRow = (name: string, columns: string[]) =>
  name.padEnd(14) + columns.map((column) => column.padStart(11)).join('')
