import { linesOf } from '../text/lines-of'
import type { Corrected, SourceBlock, SourceDocument } from '../types'
import { beginnings } from './beginnings'

/** Where a block begins. */
interface Spot {
  /** Index of the document's block that stands there. */
  block: number
  line: number
  /** Character of the line; undefined where it is the line's beginning. */
  at: number | undefined
  /** Whether an editor has it begin there, within the document's block. */
  isCut: boolean
}

/**
 * The blocks of a document as an editor split and joined them. Those that nobody touched are the document's own; what
 * the markup says of a block goes for each of its parts, and of joined ones for all what it says of the first.
 */
export function rearranged(
  { text, blocks }: SourceDocument,
  { joins = [], splits = {} }: Corrected,
): readonly SourceBlock[] {
  if (joins.length === 0 && Object.keys(splits).length === 0) return blocks
  const lines = linesOf(text)
  const joined = new Set(joins)
  const spots = blocks
    .flatMap((block, index) => spotsIn(block, index, lines, splits))
    .filter(({ line, at }, index) => index === 0 || at !== undefined || !joined.has(line))
  return spots.map((spot, index) => blockAt(spot, spots[index + 1], blocks, lines))
}

/** A block begins where it does, and wherever an editor says. */
function spotsIn(
  { lines: [from, to] }: SourceBlock,
  block: number,
  lines: readonly string[],
  splits: NonNullable<Corrected['splits']>,
): Spot[] {
  const spots: Spot[] = [{ block, line: from, at: undefined, isCut: false }]
  for (let line = from; line <= to; line++) {
    const found = beginnings(lines[line - 1] ?? '', splits[line] ?? [])
    for (const at of new Set(found.values())) {
      if (line > from || at !== undefined) spots.push({ block, line, at, isCut: true })
    }
  }
  return spots
}

/** @param next where the next block begins; undefined behind the last one */
function blockAt(
  { block, line, at, isCut }: Spot,
  next: Spot | undefined,
  blocks: readonly SourceBlock[],
  lines: readonly string[],
): SourceBlock {
  const end = next?.isCut ? next.block : (next?.block ?? blocks.length) - 1
  const first = blocks[block] as SourceBlock
  const last = blocks[end] as SourceBlock
  if (!isCut && !next?.isCut && first === last) return first

  const to = next?.isCut ? (next.at === undefined ? next.line - 1 : next.line) : last.lines[1]
  const texts = lines.slice(line - 1, to)
  if (next?.at !== undefined) texts.push(texts.pop()?.slice(0, next.at) ?? '')
  texts[0] = texts[0]?.slice(at) ?? ''
  return {
    ...first,
    text: texts.join('\n').trim(),
    lines: [line, to],
    ...(at !== undefined && { at }),
    ...(first.origin && last.origin && { origin: [first.origin[0], last.origin[1]] }),
  }
}
