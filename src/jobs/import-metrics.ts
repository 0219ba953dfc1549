import { Counter, Gauge } from 'prom-client'
import type { RunReport } from '../ingest/types'

const running = new Gauge({
  name: 'slugline_imports_running',
  help: 'Imports over HTTP that a server is at',
})

const documents = new Counter({
  name: 'slugline_import_documents_total',
  help: 'Documents that servers have imported, by what came of them',
  labelNames: ['result'],
})

const results = ['created', 'updated', 'unchanged', 'conflicts', 'failed'] as const
for (const result of results) documents.inc({ result }, 0)

/**
 * Counts an import as running until its end.
 *
 * @returns `progress` takes what the run has come to so far; `end` is to be called once
 */
export function countImport(): { progress: (report: RunReport) => void; end: () => void } {
  running.inc()
  const counted: Partial<RunReport['counts']> = {}
  return {
    progress({ counts }) {
      for (const result of results) {
        documents.inc({ result }, counts[result] - (counted[result] ?? 0))
        counted[result] = counts[result]
      }
    },
    end: () => running.dec(),
  }
}
