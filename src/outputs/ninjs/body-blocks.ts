import type { RelatedLink } from '../../payload-types'
import { escapeHtml } from '../escape-html'
import type { Figure } from '../figure'

/** Where in the text a picture stands; its files are those of the association. */
export function figureInBody({ caption, credit }: Figure, association: string): string {
  const words = [
    caption && `<span class="caption">${escapeHtml(caption)}</span>`,
    credit && `<span class="credit">${escapeHtml(credit)}</span>`,
  ].filter(Boolean)
  const figcaption = words.length ? `<figcaption>${words.join(' ')}</figcaption>` : ''
  return `<figure data-association="${association}">${figcaption}</figure>`
}

/**
 * Where in the text a related link stands.
 *
 * @param association undefined while the link leads nowhere: then its words are all there is of it
 */
export function linkInBody({ label, title }: RelatedLink, association: string | undefined): string {
  const named = association ? ` data-association="${association}"` : ''
  const lead = label ? `<span class="label">${escapeHtml(label)}</span> ` : ''
  return `<aside class="related-link"${named}>${lead}<cite>${escapeHtml(title)}</cite></aside>`
}
