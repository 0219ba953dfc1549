import type { Payload } from 'payload'
import type { Article } from '../../payload-types'

/** What readers see of the documents around an article; no more is fetched. */
const shown = {
  articles: { slug: true },
  credits: { line: true },
  images: {
    alt: true,
    caption: true,
    credit: true,
    filename: true,
    url: true,
    width: true,
    height: true,
    sizes: true,
  },
  people: { name: true },
  'related-links': { title: true, label: true, status: true, url: true, article: true },
} as const

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
    depth: 2,
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    populate: shown,
  })
  return docs
}
