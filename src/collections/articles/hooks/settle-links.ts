import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { publishes } from '../../../access/publishes'
import { matchKey } from '../../../lib/match-key'
import type { Article } from '../../../payload-types'
import { releaseLinks } from '../../related-links/release-links'
import { resolveWaitingLinks } from '../../related-links/resolve-waiting-links'

/** Lets related links find the article when it is published, and lets go of them when it is withdrawn. */
export const settleLinks: CollectionAfterChangeHook<Article> = async ({
  data,
  doc,
  previousDoc,
  req,
}) => {
  const headline = data.headline ?? ''
  if (publishes(data)) {
    const renamed = matchKey(headline) !== matchKey(previousDoc?.headline ?? '')
    if (renamed || !publishes(previousDoc)) await resolveWaitingLinks({ id: doc.id, headline }, req)
  } else if (data.firstPublishedAt && !(await isPublic(doc.id, req))) {
    await releaseLinks(doc.id, req, { gone: false })
  }
}

/** A draft may be the next version of an article that readers still see. */
async function isPublic(id: string, req: PayloadRequest): Promise<boolean> {
  const article = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    select: { _status: true },
    overrideAccess: true,
    req,
  })
  return publishes(article)
}
