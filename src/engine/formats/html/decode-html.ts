import { getBOMEncoding, TextDecoder } from '@exodus/bytes/encoding.js'
import sniffHTMLEncoding from 'html-encoding-sniffer'
import { decode, type Decoded } from '../decode'

/**
 * Bytes of an HTML page to text: by its byte order mark; else UTF-8 if they are valid UTF-8, which pages that
 * were saved anew are whatever they declare; else by the encoding that `<meta charset>` declares.
 *
 * The decoder is a library's: Node's own takes windows-1252 for ISO 8859-1 and turns quotation marks into
 * control characters.
 *
 * @returns the text without its byte order mark; a problem `empty`, `binary` or `not-utf8`
 */
export function decodeHtml(bytes: Uint8Array): Decoded {
  const decoded = decode(bytes)
  if (decoded.problem?.code !== 'not-utf8' || getBOMEncoding(bytes) !== null) return decoded
  const declared = sniffHTMLEncoding(bytes, { defaultEncoding: 'UTF-8' })
  if (declared !== 'UTF-8') return { text: new TextDecoder(declared).decode(bytes) }
  const { problem } = decoded
  const message = `${problem.message.replace(/ Save .*$/, '')} The page declares no other encoding: save it as UTF-8, or name its encoding in a <meta charset> at its top.`
  return { problem: { ...problem, message } }
}
