import { Router } from 'express'
import { APIError, type Payload } from 'payload'
import { journalists } from '../../access/journalists'
import { askerOf } from '../asker'
import { askedNarrowing, askedPage, kindsFor } from './asked'
import { reviewCounts } from './review-counts'
import { reviewPage } from './review-page'

/**
 * The review queue, for the dashboard of the admin; for authors, editors and admins.
 *
 * - `GET /api/review?kind=KIND&page=N` answers a `ReviewPage`: 20 entries, the newest first.
 * - `GET /api/review/counts` answers `ReviewCounts`.
 *
 * Both can be narrowed: `mine=true` to what belongs to who asks, `section=…` and `language=…` to articles (other kinds
 * take no notice of these two).
 */
export function review(payload: Payload): Router {
  const router = Router()
  router.get('/api/review', async (request, response) => {
    const req = await askerOf(payload, request, journalists)
    const asked = askedPage(request.query)
    if (!kindsFor(req).includes(asked.kind))
      throw new APIError('You are not allowed to perform this action.', 403)
    response.json(await reviewPage(req, asked))
  })
  router.get('/api/review/counts', async (request, response) => {
    const req = await askerOf(payload, request, journalists)
    response.json(await reviewCounts(req, askedNarrowing(request.query)))
  })
  return router
}
