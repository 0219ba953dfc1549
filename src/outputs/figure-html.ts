import { escapeHtml } from './escape-html'
import type { Figure } from './figure'
import type { Words } from './words'

/** How wide the reading page sets a picture: the text column and a little on both sides. */
const sizes = '(min-width: 48rem) 47rem, 100vw'

/** One attribute, or nothing where it has no value; an empty string is a value (alt=""). */
const attribute = (name: string, value: string | number | null): string =>
  value === null ? '' : ` ${name}="${escapeHtml(String(value))}"`

/**
 * A figure in HTML. While the file is missing, its description stands in its place, so that every reader
 * learns what the picture will show.
 */
export function figureToHtml(figure: Figure, words: Words): string {
  const caption = [
    figure.caption && `<span class="caption">${escapeHtml(figure.caption)}</span>`,
    figure.credit && `<span class="credit">${escapeHtml(figure.credit)}</span>`,
  ].filter(Boolean)
  const figcaption = caption.length ? `<figcaption>${caption.join(' ')}</figcaption>` : ''
  return `<figure>${pictureHtml(figure, words)}${figcaption}</figure>`
}

function pictureHtml({ picture, alt }: Figure, words: Words): string {
  if (picture)
    return [
      '<img',
      attribute('src', picture.src),
      attribute('srcset', picture.srcset || null),
      attribute('sizes', picture.srcset ? sizes : null),
      attribute('width', picture.width),
      attribute('height', picture.height),
      attribute('alt', alt),
      ' loading="lazy" decoding="async">',
    ].join('')
  const note = `<span class="missing-note">${escapeHtml(words.pictureMissing)}</span>`
  const description = alt && `<span class="missing-alt">${escapeHtml(alt)}</span>`
  return `<p class="missing-picture">${note}${description && ' '}${description}</p>`
}
