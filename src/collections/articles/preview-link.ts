import { APIError, docAccessOperation, type Endpoint } from 'payload'
import { signPreviewLink } from '../../lib/preview-link'

/** `POST /api/articles/ID/preview-link`: a link to the draft for somebody without an account, for who may edit it. */
export const previewLink: Endpoint = {
  path: '/:id/preview-link',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const { payload, t } = req
    const collection = payload.collections.articles
    const { update } = await docAccessOperation({ id, collection, data: { _status: 'draft' }, req })
    if (!update) throw new APIError(t('error:notAllowedToPerformAction'), 403)
    return Response.json(signPreviewLink(id, payload.secret, new Date()))
  },
}
