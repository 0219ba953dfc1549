import { connectPayload } from '../database'
import { loadDocuments } from '../ingest/load/documents'
import { expandPaths, extensionOf, NDJSON, STDIN } from '../ingest/load/files'
import { importDocuments } from '../ingest/run'
import { env } from '../lib/env'
import { inLanguage } from './in-language'
import { languageTag } from './language-tag'
import { printReport } from './print-report'
import { showProgress } from './progress'
import { tellSkipped } from './tell-skipped'

interface ImportFlags {
  dryRun?: boolean
  publish?: boolean
  json?: boolean
  language?: string
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
  const { files, skipped } = await expandPaths(paths, from)
  tellSkipped(skipped)
  const { payload, close } = await connectPayload()
  const countable = files.every((file) => file !== STDIN && extensionOf(file) !== NDJSON)
  const progress = showProgress(countable ? files.length : null)

  try {
    const report = await importDocuments({
      payload,
      documents: inLanguage(loadDocuments(files, env.MAX_DOCUMENT_MB), language),
      origin: 'cli',
      user: null,
      publish: flags.publish ?? false,
      dryRun: flags.dryRun ?? false,
      onProgress: ({ counts }, documents) =>
        progress.update(
          `${counts.created} created, ${counts.updated} updated, ${counts.unchanged} unchanged, ${counts.failed} failed`,
          documents,
        ),
    })
    progress.stop()
    printReport(report, flags)
    return report.counts.failed > 0 ? 1 : 0
  } finally {
    progress.stop()
    await close()
  }
}
