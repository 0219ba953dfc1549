import type { Payload, PayloadRequest, Where } from 'payload'
import { isId } from '../../lib/ids'
import { selected, shown, SHOWN_DEPTH } from '../../outputs/shown'
import type { Article } from '../../payload-types'

/**
 * The article at a slug or with an id, as it is published.
 *
 * @param req of who may read drafts: then the newest version, with its embargo
 */
export async function findArticle(
  payload: Payload,
  slugOrId: string,
  req?: PayloadRequest,
): Promise<Article | null> {
  const bySlug: Where = { slug: { equals: slugOrId } }
  const { docs } = await payload.find({
    collection: 'articles',
    where: isId(slugOrId) ? { or: [bySlug, { id: { equals: slugOrId } }] } : bySlug,
    limit: 1,
    pagination: false,
    depth: SHOWN_DEPTH,
    overrideAccess: false,
    draft: req !== undefined,
    req,
    user: req?.user,
    select: { ...selected, ...(req && { embargo: true }) },
    populate: shown,
  })
  return (docs[0] as Article | undefined) ?? null
}
