import slugify from '@sindresorhus/slugify'
import { documentId } from './ids'

/** Long enough for any headline to be told from another, short enough for an address line. */
const MAX_LENGTH = 80

/**
 * The part of an address that stands for a headline or name: Latin letters, digits and hyphens.
 *
 * @param language BCP 47: "ö" is "oe" in German and "o" in Turkish
 * @returns never empty: what has no Latin spelling gets a short fixed code
 */
export function slugOf(text: string, language?: string | null): string {
  const slug = slugify(text, { decamelize: false, locale: language ?? undefined })
  return slug === '' ? `n-${documentId('slug', text).slice(0, 8)}` : shorten(slug)
}

/** Ends at a word where there is one. */
function shorten(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug
  const end = slug.lastIndexOf('-', MAX_LENGTH)
  return slug.slice(0, end > 0 ? end : MAX_LENGTH)
}
