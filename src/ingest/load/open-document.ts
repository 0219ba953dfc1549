import type { Format } from '../../engine/formats'
import type { IncomingDocument, UnreadableDocument } from '../types'

/** Turns the bytes of a document into blocks, or says what is wrong with them. */
export async function openDocument(
  bytes: Uint8Array,
  format: Format,
  about: Omit<IncomingDocument, 'document' | 'format'>,
): Promise<IncomingDocument | UnreadableDocument> {
  const { document, problem } = await format.open(bytes)
  if (problem) return { sourceKey: about.sourceKey, filename: about.filename, problem }
  return { ...about, format: format.name, document }
}
