import { Router } from 'express'
import type { Payload, Where } from 'payload'
import { articlePath } from '../outputs/article-path'
import { missing } from './missing'

/** What Next has a page or a file for. */
const known =
  /^\/($|articles\/[^/]+$|preview\/[^/]+(\/[^/]+)?$|admin(\/|$)|_next\/|__next|icon\.svg$)/

/**
 * Says where nothing is, and where an article has moved to, before Next is asked: what a page of Next throws for
 * this reaches readers through a script only.
 */
export function readingAddresses(payload: Payload): Router {
  const slugWhere = async (where: Where): Promise<string | undefined> => {
    const { docs } = await payload.find({
      collection: 'articles',
      where,
      select: { slug: true },
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: false,
    })
    return docs[0]?.slug
  }

  const router = Router()
  router.use((req, res, next) => (known.test(req.path) ? next() : missing(req, res, next)))
  router.get('/articles/:slug', async (req, res, next) => {
    const { slug } = req.params
    if (await slugWhere({ slug: { equals: slug } })) return next()
    const movedTo = await slugWhere({ previousSlugs: { equals: slug } })
    if (movedTo) res.redirect(308, articlePath(movedTo))
    else missing(req, res, next)
  })
  return router
}
