import { once } from 'node:events'
import { styleText } from 'node:util'
import { read } from '../engine'
import type { Problem, Reading } from '../engine/types'
import { loadDocuments } from '../ingest/load/documents'
import { expandPaths, STDIN } from '../ingest/load/files'
import { loadNdjson } from '../ingest/load/ndjson'
import type { IncomingDocument, UnreadableDocument } from '../ingest/types'
import { env } from '../lib/env'
import { UsageError } from '../lib/errors'
import { tellSkipped } from './tell-skipped'

interface ParseFlags {
  json?: boolean
  ndjson?: boolean
}

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
  if (flags.ndjson) {
    if (paths.length > 0) throw new UsageError('--ndjson reads standard input; give it no path.')
    return parseStream(loadNdjson(process.stdin, STDIN, env.MAX_DOCUMENT_MB))
  }
  if (paths.length === 0)
    throw new UsageError('parse needs a path, or --ndjson with documents on standard input.')

  const { files, skipped } = await expandPaths(paths, from)
  tellSkipped(skipped)
  const documents: Parsed[] = []
  let failed = 0
  for await (const incoming of loadDocuments(files, env.MAX_DOCUMENT_MB)) {
    if ('problem' in incoming) {
      failed++
      tellFailure(incoming)
    } else if (flags.json) documents.push(parseDocument(incoming))
    else printReading(parseDocument(incoming))
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

const parseDocument = ({ sourceKey, document, kinds }: IncomingDocument): Parsed => ({
  id: sourceKey,
  ...read(document, kinds ? { kinds } : {}),
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
  problems: [problem],
})

const tellFailure = ({ sourceKey, problem }: UnreadableDocument) =>
  process.stderr.write(`${sourceKey}:${problem.lines[0]}  ${problem.message}\n`)

function printReading({ id, language, blocks, people, problems }: Parsed) {
  const width = Math.max((process.stdout.columns ?? 120) - 30, 40)
  const write = (line: string) => process.stdout.write(`${line}\n`)
  write(styleText('bold', `${id}  (${language}, ${blocks.length} blocks)`))
  for (const { lines, kind, confidence, text } of blocks) {
    const oneLine = text.replace(/\s+/g, ' ')
    const shown = oneLine.length > width ? `${oneLine.slice(0, width - 1)}…` : oneLine
    write(`${String(lines[0]).padStart(5)}  ${kind.padEnd(14)} ${confidence.toFixed(2)}  ${shown}`)
  }
  for (const { name, roles, relation } of people) {
    write(`       ${relation.padEnd(14)} ${name}${roles[0] ? `, ${roles[0]}` : ''}`)
  }
  for (const { lines, message } of problems)
    write(`${String(lines[0]).padStart(5)}  ${styleText('yellow', message)}`)
}
