import type { Article } from '../../payload-types'
import { shownCorrections } from '../shown-corrections'

/**
 * The corrections of an article as one note, each from a line of its own:
 * "correction 2026-11-20T12:00:00.000Z: The bridge is 90 m long." In a draft it may have no date. A further line of its
 * text is indented, so that the note can be taken apart again (src/engine/formats/ninjs/corrections.ts).
 */
export function correctionsNote(article: Pick<Article, 'corrections'>): string | undefined {
  const corrections = shownCorrections(article)
  if (corrections.length === 0) return undefined
  return corrections
    .map(
      ({ type, date, text }) =>
        `${date ? `${type} ${date}` : type}: ${text.replace(/\n/g, '\n  ')}`,
    )
    .join('\n')
}
