import type { SourceBlock, SourceDocument } from '../types'

/** A block that has no lines yet. */
export type LooseBlock = Omit<SourceBlock, 'lines'>

/**
 * Sets blocks one below the other, a blank line between two, as on a page without its markup.
 *
 * A format with markup has no lines of its own that would do: pages come on a single line, and an image has its
 * alt text, its caption and more on one. So the text is made here, and keeps what plain text promises: every
 * non-blank line is in exactly one block, and a block is its lines. Blank lines within a block go, and so do
 * blocks without text.
 */
export function layOut(loose: Iterable<LooseBlock>): SourceDocument {
  const blocks: SourceBlock[] = []
  let line = 1
  for (const block of loose) {
    const lines = linesOf(block.text)
    if (lines.length === 0) continue
    blocks.push({ ...block, text: lines.join('\n'), lines: [line, line + lines.length - 1] })
    line += lines.length + 1
  }
  return { text: blocks.map(({ text }) => text).join('\n\n'), blocks }
}

const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
