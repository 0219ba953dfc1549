import { Router } from 'express'
import type { Payload } from 'payload'
import { articlePath } from '../outputs/article-path'
import { movedTo } from './former-slug'
import { missing } from './missing'

/** What Next has a page or a file for. */
const known =
  /^\/($|articles\/[^/]+$|preview\/[^/]+(\/[^/]+)?$|admin(\/|$)|_next\/|__next|icon\.svg$)/

/**
 * Says where nothing is, and where an article has moved to, before Next is asked: what a page of Next throws for
 * this reaches readers through a script only.
 */
export function readingAddresses(payload: Payload): Router {
  const isPublished = async (slug: string): Promise<boolean> => {
    const { docs } = await payload.find({
      collection: 'articles',
      where: { slug: { equals: slug } },
      select: { slug: true },
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: false,
    })
    return docs.length > 0
  }

  const router = Router()
  router.use((req, res, next) => (known.test(req.path) ? next() : missing(req, res, next)))
  router.get('/articles/:slug', async (req, res, next) => {
    const { slug } = req.params
    if (await isPublished(slug)) return next()
    const present = await movedTo(payload, slug)
    if (present) res.redirect(308, articlePath(present))
    else missing(req, res, next)
  })
  return router
}
