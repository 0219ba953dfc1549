import { APIError, type PayloadRequest } from 'payload'
import { editors } from '../../../access/editors'
import { idOf } from '../../../lib/id-of'
import { documentId } from '../../../lib/ids'

/**
 * Keeps authors from changing, by importing its document once more, an article that they may not change by hand.
 *
 * @throws APIError (403)
 */
export async function refuseOthers(sourceKey: string, req: PayloadRequest): Promise<void> {
  if (editors({ req })) return
  const article = await req.payload.findByID({
    collection: 'articles',
    id: documentId('articles', sourceKey),
    select: { createdBy: true, firstPublishedAt: true },
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (article === null) return
  if (idOf(article.createdBy) === req.user?.id && !article.firstPublishedAt) return
  throw new APIError(
    'This document is in already, as an article that is somebody else’s or was published. Ask an editor.',
    403,
  )
}
