import { copyOf } from '../text/copy-of'
import { linesOf } from '../text/lines-of'
import type { SourceBlock, SourceDocument } from '../types'
import { decode } from './decode'
import type { Format } from './format'
import { joinsNext, wrapWidth } from './wrapping'

/**
 * Plain text: blocks are set apart by blank lines, or each line is a block; lines that a mail program
 * or an editor broke at a fixed width are one block again. Line ends may be of Unix, Windows or the old
 * Mac; a form feed or a no-break space alone makes no line.
 *
 * @param text decoded text, with or without byte order mark
 * @returns every non-blank line in exactly one block, lines counted from 1
 */
export function parseText(text: string): SourceDocument {
  const whole = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const lines = linesOf(whole)
  const trimmed = lines.map((line) => line.trim())
  const width = wrapWidth(trimmed)
  const blocks: SourceBlock[] = []
  for (let from = 0; from < lines.length; from++) {
    if (trimmed[from] === '') continue
    let to = from
    while (joinsNext(trimmed[to], trimmed[to + 1], width)) to++
    blocks.push({
      text:
        from === to
          ? copyOf(trimmed[from] ?? '')
          : lines
              .slice(from, to + 1)
              .join('\n')
              .trim(),
      lines: [from + 1, to + 1],
    })
    from = to
  }
  return { text: whole, blocks }
}

/** Files of plain text. */
export const text: Format = {
  name: 'text',
  extensions: ['txt', 'text'],
  open(bytes) {
    const { text: decoded, problem } = decode(bytes)
    return problem ? { problem } : { document: parseText(decoded) }
  },
}
