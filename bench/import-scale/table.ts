import type { Mark } from './mark'

/** The marks of a run as a table in Markdown. */
export function markdownTable(marks: readonly Mark[]): string {
  const queries = Object.keys(marks[0]?.queryMs ?? {})
  const rows = [
    ['documents', 'documents/s', 'memory (MB)', ...queries.map((name) => `${name} (ms)`)],
    ['---:', '---:', '---:', ...queries.map(() => '---:')],
    ...marks.map(({ documents, documentsPerSecond, residentMegabytes, queryMs }) => [
      documents.toLocaleString('en'),
      shown(documentsPerSecond),
      residentMegabytes.toFixed(0),
      ...queries.map((name) => shown(queryMs[name] ?? NaN)),
    ]),
  ]
  return rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

const shown = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 3 })
