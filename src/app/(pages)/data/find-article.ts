import config from '@payload-config'
import { getPayload } from 'payload'
import { cache } from 'react'
import type { Article } from '../../../payload-types'

/** What the page shows of the documents around the article; no more is fetched. */
const shown = {
  articles: { slug: true, headline: true },
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

/** The published article at a slug, with its pictures, credits, people and links; once a request. */
export const findArticle = cache(async (slug: string): Promise<Article | null> => {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'articles',
    where: { slug: { equals: slug } },
    depth: 2,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    populate: shown,
  })
  return docs[0] ?? null
})
