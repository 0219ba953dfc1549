import type { Block } from '../../../engine/types'
import type { Place } from './corrected'

/**
 * Where in the source a character of a block stands.
 *
 * @param lines of the whole source
 * @param offset in the block's text
 * @returns and whether it is the first of its line that can be seen
 */
export function placeIn(
  { lines: [from, to], at = 0 }: Pick<Block, 'lines' | 'at'>,
  lines: readonly string[],
  offset: number,
): { place: Place; isLineStart: boolean } {
  const first = (lines[from - 1] ?? '').slice(at)
  // The white space around a block is not in its text.
  let left = offset + first.length - first.trimStart().length
  let line = from
  let start = at
  for (
    let length = first.length;
    line < to && left > length;
    length = lines[line - 1]?.length ?? 0
  ) {
    left -= length + 1
    line++
    start = 0
  }
  const character = start + left
  const before = (lines[line - 1] ?? '').slice(0, character)
  return { place: { line, at: character }, isLineStart: before.trim() === '' }
}
