import { once } from 'node:events'
import { loadDocuments } from '../ingest/load/documents'
import { expandPaths, STDIN } from '../ingest/load/files'
import { loadNdjson } from '../ingest/load/ndjson'
import { parseDocument, parseLoaded, type Parsed } from '../ingest/parse-document'
import type { LoadedDocument, UnreadableDocument } from '../ingest/types'
import { env } from '../lib/env'
import { UsageError } from '../lib/errors'
import { explain } from './explain/explain'
import { ink } from './explain/ink'
import { inLanguage } from './in-language'
import { languageTag } from './language-tag'
import { printReading } from './print-reading'
import { tellSkipped } from './tell-skipped'
import { terminalWidth } from './terminal-width'

interface ParseFlags {
  json?: boolean
  ndjson?: boolean
  explain?: boolean
  language?: string
}

/**
 * Reads documents without a database and prints what the engine makes of them.
 *
 * @returns 0, or 1 when some could not be read
 */
export async function parse(
  paths: readonly string[],
  from: string,
  flags: ParseFlags,
): Promise<number> {
  if (flags.explain && (flags.json || flags.ndjson)) {
    throw new UsageError('--explain is for people: give it without --json and --ndjson.')
  }
  const language = languageTag(flags.language)
  if (flags.ndjson) {
    if (paths.length > 0) throw new UsageError('--ndjson reads standard input; give it no path.')
    const lines = loadNdjson(process.stdin, STDIN, env.MAX_DOCUMENT_MB)
    return parseStream(inLanguage(lines, language))
  }
  if (paths.length === 0)
    throw new UsageError('parse needs a path, or --ndjson with documents on standard input.')

  const { files, skipped } = await expandPaths(paths, from)
  tellSkipped(skipped)
  const print = flags.explain ? printExplained : printReading
  const documents: Parsed[] = []
  let failed = 0
  const loaded = loadDocuments(files, env.MAX_DOCUMENT_MB)
  for await (const incoming of inLanguage(loaded, language)) {
    if ('problem' in incoming) {
      failed++
      tellFailure(incoming)
    } else if (flags.json) documents.push(parseDocument(incoming))
    else print(parseDocument(incoming))
  }
  if (flags.json) {
    const [one] = documents.length + failed === 1 ? documents : []
    process.stdout.write(`${JSON.stringify(one ?? { documents })}\n`)
  }
  return failed > 0 ? 1 : 0
}

/** A line in gives a line out, in order; one that cannot be read gives its problem. */
async function parseStream(documents: AsyncIterable<LoadedDocument>): Promise<number> {
  let failed = 0
  for await (const incoming of documents) {
    if ('problem' in incoming) {
      failed++
      tellFailure(incoming)
    }
    const line = `${JSON.stringify(parseLoaded(incoming))}\n`
    if (!process.stdout.write(line)) await once(process.stdout, 'drain')
  }
  return failed > 0 ? 1 : 0
}

function printExplained({ id, ...reading }: Parsed) {
  for (const line of explain(id, reading, terminalWidth(), ink)) {
    process.stdout.write(`${line}\n`)
  }
}

const tellFailure = ({ sourceKey, problem }: UnreadableDocument) =>
  process.stderr.write(`${sourceKey}:${problem.lines[0]}  ${problem.message}\n`)
