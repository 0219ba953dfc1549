import type { Problem } from '../../engine/types'
import { MEGABYTE } from '../../lib/megabyte'

export const problemAt = (line: number, code: string, message: string): Problem => ({
  code,
  message,
  lines: [line, line],
})

/** A document over the limit; `size` in bytes where it is known. */
export function tooLarge(line: number, maxBytes: number, size?: number): Problem {
  const is = size === undefined ? 'Larger' : `${(size / MEGABYTE).toFixed(1)} MB, larger`
  return problemAt(
    line,
    'too-large',
    `${is} than ${maxBytes / MEGABYTE} MB: split it, or raise MAX_DOCUMENT_MB.`,
  )
}

/** A file or stream that the operating system does not give. */
export function unreadable(error: unknown): Problem {
  const { code, message } = error as NodeJS.ErrnoException
  return problemAt(1, 'unreadable', `Cannot be read (${code ?? message}).`)
}
