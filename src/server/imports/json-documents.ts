import { findNodeAtLocation, getLocation, parse, parseTree, type ParseError } from 'jsonc-parser'
import { z } from 'zod'
import { INDEXED_LENGTH } from '../../lib/indexed-length'
import { UsageError } from '../../lib/errors'
import { correctedParts } from '../../ingest/load/corrected-schema'
import { loadBytes } from '../../ingest/load/load-bytes'
import type { Sent } from './sent-documents'

/** What a request to import sends. */
export const importBody = z.strictObject({
  documents: z
    .array(
      z.strictObject({
        sourceKey: z.string().min(1).max(INDEXED_LENGTH).optional(),
        filename: z.string().min(1).max(INDEXED_LENGTH).optional(),
        text: z.string(),
        ...correctedParts,
      }),
    )
    .min(1),
  publish: z.boolean().default(false),
})

/**
 * Documents from `{"documents": [{"sourceKey"?, "filename"?, "text", "kinds"?, "joins"?, "splits"?}], "publish"?}`.
 *
 * @throws UsageError (400) that names the document and the line in the body
 */
export async function jsonDocuments(
  bytes: AsyncIterable<Uint8Array>,
  maxMegabytes: number,
): Promise<Sent> {
  const { documents, publish } = checkedBody(await decoded(bytes))
  return {
    isToPublish: () => publish,
    documents: (async function* () {
      for (const { text, filename, sourceKey, ...corrected } of documents)
        yield await loadBytes(Buffer.from(text), { filename, sourceKey, corrected }, maxMegabytes)
    })(),
  }
}

function checkedBody(text: string): z.infer<typeof importBody> {
  try {
    const checked = importBody.safeParse(parsed(text))
    if (checked.success) return checked.data
    const [{ path, message } = { path: [], message: '' }] = checked.error.issues
    throw new UsageError(`${placeOf(text, path)}: ${message}.`)
  } catch (error) {
    // What tells the places goes down level by level.
    if (error instanceof RangeError) throw new UsageError('The body is nested too deeply.')
    throw error
  }
}

async function decoded(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    // The only thing that can be wrong with bytes.
    throw new UsageError('The body is not UTF-8.')
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // Where, only the slower parser tells.
    const errors: ParseError[] = []
    parse(text, errors)
    const offset = errors[0]?.offset ?? 0
    const place = nameOf(getLocation(text, offset).path)
    throw new UsageError(
      `${place}, line ${lineAt(text, offset)}: the body is not JSON (${(error as Error).message}).`,
    )
  }
}

/** "documents[3].text, line 14" */
function placeOf(text: string, path: readonly PropertyKey[]): string {
  const segments = path.filter((one) => typeof one !== 'symbol')
  const tree = parseTree(text)
  // What is missing is missing in what is there.
  for (let end = segments.length; tree && end >= 0; end--) {
    const node = findNodeAtLocation(tree, segments.slice(0, end))
    if (node) return `${nameOf(segments)}, line ${lineAt(text, node.offset)}`
  }
  return nameOf(segments)
}

const nameOf = (path: readonly (string | number)[]): string =>
  path.reduce<string>(
    (name, one) => (typeof one === 'number' ? `${name}[${one}]` : name ? `${name}.${one}` : one),
    '',
  ) || 'The body'

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length
