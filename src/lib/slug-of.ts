import slugify from '@sindresorhus/slugify'
import { documentId } from './ids'
import { remembered } from './remembered'

/** Long enough for any headline to be told from another, short enough for an address line. */
const MAX_LENGTH = 80

/**
 * The part of an address that stands for a headline or name: Latin letters, digits and hyphens.
 *
 * @param language BCP 47: "ö" is "oe" in German and "o" in Turkish
 * @returns never empty: what has no Latin spelling gets a short fixed code
 */
export function slugOf(text: string, language?: string | null): string {
  const slug = spelled(language || undefined)(text)
  return slug === '' ? `n-${documentId('slug', text).slice(0, 8)}` : shorten(slug)
}

/** Spells texts of a language in Latin letters; a language's own function is made once. */
function spelled(locale: string | undefined): (text: string) => string {
  const known = spellings.get(locale)
  if (known) return known
  const spell = remembered((text) => slugify(text, { decamelize: false, locale }))
  spellings.set(locale, spell)
  return spell
}

/** There are as many languages as articles may have. */
const spellings = new Map<string | undefined, (text: string) => string>()

/** Ends at a word where there is one. */
function shorten(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug
  const end = slug.lastIndexOf('-', MAX_LENGTH)
  return slug.slice(0, end > 0 ? end : MAX_LENGTH)
}
