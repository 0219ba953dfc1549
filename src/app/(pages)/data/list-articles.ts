import config from '@payload-config'
import { getPayload } from 'payload'

/** Fills the rows of the grid at two and three columns, below one lead article. */
const pageSize = 13

/**
 * A page of the published articles, newest first.
 *
 * @param page counted from 1
 */
export async function listArticles(page: number) {
  const payload = await getPayload({ config })
  return payload.find({
    collection: 'articles',
    page,
    limit: pageSize,
    sort: ['-publishedAt', '-createdAt'],
    depth: 1,
    overrideAccess: false,
    populate: { images: { filename: true, url: true, width: true, height: true, sizes: true } },
    select: {
      headline: true,
      slug: true,
      kicker: true,
      standfirst: true,
      body: true,
      language: true,
      heroImage: true,
      images: true,
      publishedAt: true,
    },
  })
}
