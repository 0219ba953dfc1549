import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { publishes } from '../../../access/publishes'
import type { Article } from '../../../payload-types'

/**
 * On publishing under a new slug, keeps the one that readers know.
 *
 * Only slugs that were public are kept: what a draft was called on the way led nobody here. None is lost when
 * an older version is restored.
 */
export const keepFormerSlug: CollectionBeforeChangeHook<Article> = async ({
  data,
  originalDoc,
  req,
}) => {
  const former = new Set([...(originalDoc?.previousSlugs ?? []), ...(data.previousSlugs ?? [])])
  if (publishes(data) && originalDoc?.firstPublishedAt) {
    former.add(await publicSlug(originalDoc.id, req))
  }
  former.delete(data.slug ?? '')
  return { ...data, previousSlugs: [...former] }
}

async function publicSlug(id: string, req: PayloadRequest): Promise<string> {
  const { slug } = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    select: { slug: true },
    overrideAccess: true,
    req,
  })
  return slug
}
