import { decode, formats } from '../../engine/formats'
import type { IncomingDocument, UnreadableDocument } from '../types'

/** Turns the bytes of a document into blocks, or says what is wrong with them. */
export function decodeDocument(
  bytes: Uint8Array,
  about: Omit<IncomingDocument, 'document'>,
): IncomingDocument | UnreadableDocument {
  const { sourceKey, filename, format } = about
  const decoded = decode(bytes)
  if ('problem' in decoded) return { sourceKey, filename, problem: decoded.problem }
  const parse = formats[format]
  if (parse === undefined) throw new Error(`No format reads "${format}".`)
  return { ...about, document: parse(decoded.text) }
}
