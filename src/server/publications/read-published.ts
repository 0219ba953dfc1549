import type { Payload } from 'payload'
import { shown, SHOWN_DEPTH } from '../../outputs/shown'
import type { Article } from '../../payload-types'

/**
 * Those of some articles that readers can see, as they see them, with all that stands in them: asked for as anybody may ask, so
 * that nothing private can be among it.
 *
 * @param ids of not too many: all come at once
 */
export async function readPublished(payload: Payload, ids: readonly string[]): Promise<Article[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { in: ids } },
    depth: SHOWN_DEPTH,
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    populate: shown,
  })
  return docs
}
