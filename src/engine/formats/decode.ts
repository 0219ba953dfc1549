import type { Problem } from '../types'
import { invalidUtf8At } from './utf8'

/** The text of a file, or why it has none. */
export type Decoded = { text: string; problem?: undefined } | { text?: undefined; problem: Problem }

/**
 * Bytes to text: strict UTF-8, or UTF-16 where a byte order mark says so.
 *
 * @returns the text without its byte order mark; a problem `empty`, `binary` or `not-utf8` with the line
 *   and byte (both from 1) and the way out
 */
export function decode(bytes: Uint8Array): Decoded {
  const [b0, b1] = bytes
  if (b0 === 0xff && b1 === 0xfe) return utf16(bytes, 'utf-16le')
  if (b0 === 0xfe && b1 === 0xff) return utf16(bytes, 'utf-16be')
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    return fail('binary', bytes, nul, 'is zero, so this is not text. Export the document as text.')
  }
  const invalid = invalidUtf8At(bytes)
  if (invalid >= 0) {
    return fail('not-utf8', bytes, invalid, 'is not valid UTF-8. Save the file as UTF-8.')
  }
  return checked(new TextDecoder().decode(bytes))
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  try {
    return checked(new TextDecoder(encoding, { fatal: true }).decode(bytes))
  } catch (error) {
    // The only error of a fatal decoder on content; it does not tell where.
    if (!(error instanceof TypeError)) throw error
    const message = 'The file says that it is UTF-16, but it is not. Save it as UTF-8.'
    return { problem: { code: 'not-utf8', message, lines: [1, 1] } }
  }
}

function checked(text: string): Decoded {
  if (text.trim() !== '') return { text }
  const message =
    text === ''
      ? 'The document is empty. Give it some text.'
      : 'The document has only blank lines. Give it some text.'
  return { problem: { code: 'empty', message, lines: [1, 1] } }
}

function fail(code: string, bytes: Uint8Array, offset: number, what: string): Decoded {
  const line = lineOf(bytes, offset)
  const message = `Line ${line}, byte ${offset + 1} ${what}`
  return { problem: { code, message, lines: [line, line] } }
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let i = 0; i < offset; i++) {
    if (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) line++
  }
  return line
}
