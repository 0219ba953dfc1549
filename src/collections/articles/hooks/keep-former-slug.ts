import type { CollectionBeforeChangeHook } from 'payload'
import { publishes } from '../../../access/publishes'
import type { Article } from '../../../payload-types'

/**
 * On publishing under a new slug, keeps the one that readers know.
 *
 * Only slugs that were public are kept: what a draft was called on the way led nobody here.
 */
export const keepFormerSlug: CollectionBeforeChangeHook<Article> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!publishes(data) || !originalDoc?.firstPublishedAt) return data
  const published = await req.payload.findByID({
    collection: 'articles',
    id: originalDoc.id,
    depth: 0,
    select: { slug: true },
    overrideAccess: true,
    req,
  })
  const former = new Set([...(data.previousSlugs ?? []), published.slug])
  return { ...data, previousSlugs: [...former].filter((slug) => slug !== data.slug) }
}
