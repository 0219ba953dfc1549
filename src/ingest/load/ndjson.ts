import { isAbsolute } from 'node:path'
import { formatOf } from '../../engine/formats'
import { text as plainText } from '../../engine/formats/text'
import type { Corrected } from '../../engine/types'
import { INDEXED_LENGTH } from '../../lib/indexed-length'
import type { LoadedDocument, UnreadableDocument } from '../types'
import { correctedParts, partsInWords } from './corrected-schema'
import { splitLines } from './lines'
import { openDocument } from './open-document'
import { problemAt, tooLarge } from './problems'
import { MEGABYTE } from '../../lib/megabyte'

/** A document in JSON needs room for its escapes and its id besides its text. */
const NDJSON_LINE_FACTOR = 2

/** Opens a file that a line names, as the document of that id. */
type OpenPath = (path: string, id: string) => Promise<LoadedDocument>

/**
 * Reads documents from NDJSON, `{"id","text","filename"?,"kinds"?,"joins"?,"splits"?}` a line.
 *
 * @param from what the stream is called in messages: a file, or "-"
 * @param maxMegabytes a larger document is refused (10⁶ bytes)
 * @param openPath where lines may name a file instead of a text, `{"id","path"}`: never for what comes from elsewhere
 */
export async function* loadNdjson(
  stream: AsyncIterable<Uint8Array>,
  from: string,
  maxMegabytes: number,
  openPath?: OpenPath,
): AsyncGenerator<LoadedDocument> {
  const maxBytes = maxMegabytes * MEGABYTE
  for await (const { number, bytes } of splitLines(stream, maxBytes * NDJSON_LINE_FACTOR)) {
    const nowhere = { sourceKey: `${from}:${number}`, filename: from }
    if (bytes === null) {
      yield { ...nowhere, problem: tooLarge(number, maxBytes) }
    } else if (bytes.length > 0) {
      const document = await parseLine(bytes, number, nowhere, maxBytes, openPath)
      yield { given: { line: bytes }, ...document }
    }
  }
}

async function parseLine(
  bytes: Uint8Array,
  number: number,
  nowhere: { sourceKey: string; filename: string },
  maxBytes: number,
  openPath: OpenPath | undefined,
): Promise<LoadedDocument> {
  const refuse = (message: string): UnreadableDocument => ({
    ...nowhere,
    problem: problemAt(number, 'invalid-line', message),
  })
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    return refuse(`Line ${number} is not a JSON object in UTF-8 (${(error as Error).message}).`)
  }
  const { id, text, path: file, filename, ...rest } = (value ?? {}) as Record<string, unknown>
  if (typeof id !== 'string' || id === '')
    return refuse(`Line ${number} has no "id", a non-empty string.`)
  if (id.length > INDEXED_LENGTH) {
    return refuse(`Line ${number}: "id" is longer than ${INDEXED_LENGTH} characters.`)
  }
  if (openPath && text === undefined && typeof file === 'string') {
    if (isAbsolute(file) && formatOf(file)) return await openPath(file, id)
    return refuse(`Line ${number}: "path" is not the whole path of a document.`)
  }
  if (typeof text !== 'string') return refuse(`Line ${number} has no "text", a string.`)
  const corrected: Record<string, unknown> = {}
  for (const part of parts) {
    if (rest[part] === undefined) continue
    const { success } = correctedParts[part].safeParse(rest[part])
    if (!success) return refuse(`Line ${number}: "${part}" is not ${partsInWords[part]}.`)
    corrected[part] = rest[part]
  }
  const common = {
    sourceKey: id,
    filename: typeof filename === 'string' ? filename : nowhere.filename,
  }
  const encoded = Buffer.from(text)
  if (encoded.length > maxBytes)
    return { ...common, problem: tooLarge(number, maxBytes, encoded.length) }
  return openDocument(encoded, plainText, { ...common, corrected })
}

const parts = Object.keys(correctedParts) as (keyof Corrected)[]
