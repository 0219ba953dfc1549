import { once } from 'node:events'
import { read } from '../engine'
import type { Problem, Reading } from '../engine/types'
import { loadDocuments } from '../ingest/load/documents'
import { expandPaths, STDIN } from '../ingest/load/files'
import { loadNdjson } from '../ingest/load/ndjson'
import type { IncomingDocument, UnreadableDocument } from '../ingest/types'
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

/** A reading and the document that it is of. */
type Parsed = { id: string } & Reading

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
async function parseStream(
  documents: AsyncIterable<IncomingDocument | UnreadableDocument>,
): Promise<number> {
  let failed = 0
  for await (const incoming of documents) {
    if ('problem' in incoming) {
      failed++
      tellFailure(incoming)
    }
    const result =
      'problem' in incoming ? unread(incoming.sourceKey, incoming.problem) : parseDocument(incoming)
    if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, 'drain')
  }
  return failed > 0 ? 1 : 0
}

const parseDocument = ({ sourceKey, document, kinds, language }: IncomingDocument): Parsed => ({
  id: sourceKey,
  ...read(document, { kinds, language }),
})

const unread = (id: string, problem: Problem): Parsed => ({
  id,
  language: 'und',
  blocks: [],
  figures: [],
  credits: [],
  people: [],
  contributors: [],
  dateline: null,
  relatedLinks: [],
  corrections: [],
  problems: [problem],
})

function printExplained({ id, ...reading }: Parsed) {
  for (const line of explain(id, reading, terminalWidth(), ink)) {
    process.stdout.write(`${line}\n`)
  }
}

const tellFailure = ({ sourceKey, problem }: UnreadableDocument) =>
  process.stderr.write(`${sourceKey}:${problem.lines[0]}  ${problem.message}\n`)
