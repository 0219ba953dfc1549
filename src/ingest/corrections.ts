import type { Block, Problem, Reading } from '../engine/types'
import { unwrap } from '../engine/text/unwrap'
import { documentId } from '../lib/ids'
import { isoDate } from './iso-date'

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

/**
 * The corrections of a reading as rows of the article. One that names no day has that of the page.
 *
 * @param problems gets a doubt for a row without a date, which the article cannot be published without
 */
export function correctionRows(
  { corrections, dateline }: Reading,
  articleId: string,
  problems: Problem[],
): Record<string, unknown>[] {
  const rows = new Map<string, Record<string, unknown>>()
  for (const { type, text, date, lines } of corrections) {
    const id = documentId('row', articleId, 'corrections', type, text)
    const day = date ?? dateline?.day ?? null
    rows.set(id, { id, type, text, date: isoDate(day) })
    if (day !== null) continue
    const message =
      'This correction names no date. Give it one: readers are told since when the article is right.'
    problems.push({ code: 'correction-undated', message, lines })
  }
  return [...rows.values()]
}
