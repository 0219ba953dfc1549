import { isDeepStrictEqual } from 'node:util'
import type { Problem } from '../engine/types'
import { documentId } from '../lib/ids'

/** A doubt as a row of an article. */
export interface ReviewItem {
  id: string
  code: string
  message: string
  line: number
  resolved: boolean
}

/**
 * The doubts of a reading as rows of the article.
 *
 * @param stored the rows that the article has; a doubt that an editor settled stays settled
 * @returns all rows, or null when they are as stored
 */
export function reviewItems(
  articleId: string,
  problems: readonly Problem[],
  stored: readonly ReviewItem[],
): ReviewItem[] | null {
  const settled = new Set(stored.filter(({ resolved }) => resolved).map(({ id }) => id))
  const rows = new Map<string, ReviewItem>()
  for (const { code, message, lines } of problems) {
    // The message and not the line identifies a doubt: lines move when a page grows.
    const id = documentId('row', articleId, 'review', code, message)
    rows.set(id, { id, code, message, line: lines[0], resolved: settled.has(id) })
  }
  const items = [...rows.values()]
  const asStored = stored.map(({ id, code, message, line, resolved }) => ({
    id,
    code,
    message,
    line,
    resolved: Boolean(resolved),
  }))
  return isDeepStrictEqual(items, asStored) ? null : items
}
