import { unwrap } from '../engine/text/unwrap'
import type { Block, Reading } from '../engine/types'

/** Tells which blocks of a reading are corrections: they have a field of their own, and no place in the body. */
export function correctionsOf({ blocks, corrections }: Reading): (block: Block) => boolean {
  const byLine = new Map(
    corrections.flatMap(({ lines: [from, to], text }) =>
      Array.from({ length: to - from + 1 }, (_, i) => [from + i, text] as const),
    ),
  )
  const shared = new Set(blocks.filter(({ at }) => at !== undefined).map(({ lines }) => lines[0]))
  return ({ text, lines: [from] }) => {
    const correction = byLine.get(from)
    if (correction === undefined) return false
    // Of several blocks on a line, one is the correction.
    return !shared.has(from) || unwrap(text).endsWith(correction)
  }
}
