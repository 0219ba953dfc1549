import { createHeaders } from '@remix-run/node-fetch-server'
import { Router } from 'express'
import { APIError, type Payload } from 'payload'
import { readPreviewToken } from '../lib/preview-link'
import { missing } from './missing'

/**
 * Says who may not see a draft before Next is asked, with a status; what is shown is never kept or indexed.
 *
 * The page itself looks again (src/app/(pages)/data/find-preview.ts), so that no spelling of the address leads past this.
 *
 * @throws APIError 410 for a link that has expired
 */
export function previews(payload: Payload): Router {
  const router = Router()
  router.get('/preview/:id{/:token}', async (req, res, next) => {
    res.set({ 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex, nofollow' })
    const { id, token } = req.params
    if (token === undefined) {
      const { user } = await payload.auth({ headers: createHeaders(req) })
      return user ? next() : missing(req, res, next)
    }
    const link = readPreviewToken(token, id, payload.secret, new Date())
    if (link.valid) return next()
    if (!link.expired) return missing(req, res, next)
    throw new APIError('This preview link has expired. Ask whoever sent it for a new one.', 410)
  })
  return router
}
