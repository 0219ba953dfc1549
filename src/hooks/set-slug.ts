import type { CollectionBeforeChangeHook } from 'payload'
import { freeSlug } from './free-slug'
import { slugOf } from '../lib/slug-of'

interface SlugRules {
  /** The field that the slug is made from. */
  from: 'headline' | 'name'
  /** Whether a changed text still changes the slug: not once readers know the address. */
  follows: (original: Record<string, unknown>) => boolean
}

/**
 * Gives the document a slug of its own: the one that was typed, else one made from its text.
 *
 * A slug that somebody typed stays when the text changes. Stands before the hooks that need the slug.
 */
export const setSlug =
  ({ from, follows }: SlugRules): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    const wanted = wantedSlug(data, originalDoc ?? {}, { from, follows })
    if (wanted === null) return { ...data, slug: originalDoc.slug }
    const slug = await freeSlug({
      collection: collection.slug as 'articles' | 'people',
      slug: wanted,
      id: originalDoc?.id,
      req,
    })
    return { ...data, slug }
  }

type Document = Record<string, unknown>

/** @returns null to keep the slug that the document has */
function wantedSlug(
  data: Document,
  original: Document,
  { from, follows }: SlugRules,
): string | null {
  const made = (doc: Document) => slugOf(textOf(doc[from]) || 'untitled', textOf(doc.language))
  const current = textOf(original.slug)
  const sent = textOf(data.slug)

  if (sent !== '' && sent !== current) return slugOf(sent, textOf(data.language))
  if (current === '' || sent === '') return made(data)
  const byItself = follows(original) && isNumbered(current, made(original))
  return byItself && made(data) !== made(original) ? made(data) : null
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** Whether a slug is a text's own or one with a number behind it. */
const isNumbered = (slug: string, base: string) =>
  slug === base || (slug.startsWith(`${base}-`) && /^\d+$/.test(slug.slice(base.length + 1)))
