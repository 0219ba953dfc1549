import type { Article } from '../payload-types'
import { escapeHtml } from './escape-html'
import { wordsFor } from './words'

/**
 * What the newsroom set right, in HTML; in a draft, without a date perhaps.
 *
 * @param place nobody should read a retracted article unwarned; what was set right can wait for its end
 */
export function correctionsToHtml(
  { corrections, language }: Pick<Article, 'corrections' | 'language'>,
  place: 'above' | 'below',
): string {
  const words = wordsFor(language)
  return (corrections ?? [])
    .filter(({ type }) => (type === 'retraction') === (place === 'above'))
    .map(({ type, text, date }) => {
      const label = `<strong>${escapeHtml(words[type])}</strong>`
      const time =
        date && `<time datetime="${escapeHtml(date)}">${escapeHtml(date.slice(0, 10))}</time>`
      const said = [label, time, escapeHtml(text)].filter(Boolean).join(' ')
      return `<p class="correction">${said}</p>`
    })
    .join('')
}
