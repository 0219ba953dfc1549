import type { Payload } from 'payload'

/**
 * Where a published article is now that had a slug before.
 *
 * @returns its present slug; null where no article had this one
 */
export async function movedTo(payload: Payload, formerSlug: string): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { previousSlugs: { equals: formerSlug } },
    select: { slug: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
  })
  return docs[0]?.slug ?? null
}
