import path from 'node:path'
import { connectPayload } from '../database'
import { loadDocuments } from '../ingest/load/documents'
import { expandPaths, extensionOf, NDJSON, STDIN } from '../ingest/load/files'
import { importDocuments } from '../ingest/run'
import type { Plan } from '../ingest/types'
import { env } from '../lib/env'
import { UsageError } from '../lib/errors'
import { failedFile } from './failed-file'
import { inLanguage } from './in-language'
import { languageTag } from './language-tag'
import { printReport } from './print-report'
import { patienceOf } from './patience'
import { planLines } from './plan-lines'
import { showProgress } from './progress'
import { tellSkipped } from './tell-skipped'
import { workerCount } from './worker-count'

interface ImportFlags {
  dryRun?: boolean
  publish?: boolean
  json?: boolean
  language?: string
  workers?: string
  resume?: string
  patience?: string
  failed?: string
}

/**
 * Imports what the paths stand for.
 *
 * @param from the folder that relative paths start from
 * @returns the exit code
 * @throws UsageError before anything is done, for a wrong path or a database that cannot be reached
 */
export async function importPaths(
  paths: readonly string[],
  from: string,
  flags: ImportFlags,
): Promise<number> {
  const language = languageTag(flags.language)
  const workers = workerCount(flags.workers)
  const patience = patienceOf(flags.patience)
  if (flags.resume !== undefined && flags.dryRun) {
    throw new UsageError(
      '--resume and --dry-run do not go together: a dry run has nothing to go on with.',
    )
  }
  const { files, skipped } = await expandPaths(paths, from)
  tellSkipped(skipped)
  const failed = flags.failed === undefined ? null : failedFile(path.resolve(from, flags.failed))
  const { payload, close } = await connectPayload()
  const countable = files.every((file) => file !== STDIN && extensionOf(file) !== NDJSON)
  const progress = showProgress(countable ? files.length : null)

  try {
    const report = await importDocuments({
      payload,
      documents: () => inLanguage(loadDocuments(files, env.MAX_DOCUMENT_MB), language),
      origin: 'cli',
      user: null,
      publish: flags.publish ?? false,
      dryRun: flags.dryRun ?? false,
      workers,
      patience,
      ...(flags.resume !== undefined && { resume: flags.resume }),
      ...(flags.dryRun && !flags.json && { onPlan: tellPlan }),
      ...(failed && { onFailed: failed.add }),
      onProgress: ({ counts: { created, updated, unchanged, failed } }, documents) =>
        progress.update({ created, updated, unchanged, failed }, documents),
    })
    progress.stop()
    printReport(report, flags)
    return report.counts.failed > 0 ? 1 : 0
  } finally {
    progress.stop()
    failed?.close()
    await close()
  }
}

/** On stdout, so that a long list can be put into a file while the bar goes on. */
const tellPlan = (plan: Plan) => {
  for (const line of planLines(plan)) process.stdout.write(`${line}\n`)
}
