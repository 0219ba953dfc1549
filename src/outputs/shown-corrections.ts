import type { Article } from '../payload-types'

/** What a newsroom set right. */
interface ShownCorrection {
  id: string | null
  type: 'correction' | 'clarification' | 'retraction'
  /** ISO 8601; null: a draft has none yet. */
  date: string | null
  text: string
}

/**
 * The corrections of an article that say something; a row of a draft may still lack anything.
 *
 * @param place only those that stand there: nobody should read a retracted article unwarned, and what was set right can
 *   wait for its end
 */
export function shownCorrections(
  { corrections }: Pick<Article, 'corrections'>,
  place?: 'above' | 'below',
): ShownCorrection[] {
  const rows: readonly Partial<NonNullable<Article['corrections']>[number]>[] = corrections ?? []
  return rows
    .map(({ id = null, type, date, text }) => ({
      id,
      type: type ?? ('correction' as const),
      date: date || null,
      text: text ?? '',
    }))
    .filter(({ text }) => text.trim() !== '')
    .filter(({ type }) => !place || (type === 'retraction') === (place === 'above'))
}
