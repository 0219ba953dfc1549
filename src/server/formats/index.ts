import { Router } from 'express'
import type { Payload } from 'payload'
import { articleFormats } from './articles'
import { feeds } from './feeds'
import { sitemaps } from './sitemaps'

/** What is published, in the formats of the trade: docs/content-api.md. */
export function formats(payload: Payload): Router {
  const router = Router()
  router.use(articleFormats(payload), feeds(payload), sitemaps(payload))
  return router
}
