import type { Article } from '../payload-types'
import { escapeHtml } from './escape-html'
import { shownCorrections } from './shown-corrections'
import { wordsFor } from './words'

/** What the newsroom set right, in HTML. */
export function correctionsToHtml(
  article: Pick<Article, 'corrections' | 'language'>,
  place: 'above' | 'below',
): string {
  const words = wordsFor(article.language)
  return shownCorrections(article, place)
    .map(({ type, text, date }) => {
      const label = `<strong>${escapeHtml(words[type])}</strong>`
      const time =
        date && `<time datetime="${escapeHtml(date)}">${escapeHtml(date.slice(0, 10))}</time>`
      const said = [label, time, escapeHtml(text)].filter(Boolean).join(' ')
      return `<p class="correction">${said}</p>`
    })
    .join('')
}
