import type { Lines, Problem } from '../engine/types'
import { INDEXED_LENGTH } from '../lib/indexed-length'
import { shorten } from '../lib/shorten'

/** Where a text that is too long came from, and who is told. */
interface Overlong {
  /** What it is, for an editor: "The headline". */
  what: string
  lines: Lines
  problems: Problem[]
}

/**
 * Brings a text to one line that its field can hold: a headline, name, title or credit line. What is too long is
 * cut at the end, and an editor is told where to find the whole.
 */
export function fit(text: string, { what, lines, problems }: Overlong): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= INDEXED_LENGTH) return line
  problems.push({
    code: 'shortened',
    message: `${what} is longer than ${INDEXED_LENGTH} characters and was cut; the source has all of it. Check whether it is one.`,
    lines,
  })
  return shorten(line)
}
