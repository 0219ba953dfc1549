import type { Problem, Reading } from '../engine/types'
import { documentId } from '../lib/ids'
import { isoDate } from './iso-date'

/**
 * The corrections of a reading as rows of the article. One that names no day has that of the page, unless the
 * document states the article outright.
 *
 * @param problems gets a doubt for a row without a date, which the article cannot be published without
 */
export function correctionRows(
  { corrections, dateline, stated }: Reading,
  articleId: string,
  problems: Problem[],
): Record<string, unknown>[] {
  const rows = new Map<string, Record<string, unknown>>()
  for (const { type, text, date, lines } of corrections) {
    const id = documentId('row', articleId, 'corrections', type, text)
    const day = date ?? (stated ? null : (dateline?.day ?? null))
    rows.set(id, { id, type, text, date: isoDate(day) })
    if (day !== null) continue
    const message =
      'This correction names no date. Give it one: readers are told since when the article is right.'
    problems.push({ code: 'correction-undated', message, lines })
  }
  return [...rows.values()]
}
