import config from '@payload-config'
import { getPayload } from 'payload'
import { cache } from 'react'
import type { Article } from '../../../payload-types'
import { shown } from './shown'

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
