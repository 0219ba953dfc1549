import config from '@payload-config'
import { getPayload } from 'payload'
import { cache } from 'react'
import { shown, SHOWN_DEPTH } from '../../../outputs/shown'
import type { Article } from '../../../payload-types'

/** The published article at a slug, with its pictures, credits, people and links; once a request. */
export const findArticle = cache(async (slug: string): Promise<Article | null> => {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'articles',
    where: { slug: { equals: slug } },
    depth: SHOWN_DEPTH,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    populate: shown,
  })
  return docs[0] ?? null
})
