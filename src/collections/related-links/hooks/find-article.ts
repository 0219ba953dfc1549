import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../../../lib/id-of'
import { matchKey } from '../../../lib/match-key'
import type { RelatedLink } from '../../../payload-types'
import { publishedLike } from '../published-like'

/**
 * Looks for the article that a new or retitled link means, among those already published.
 *
 * One that is published later looks for its links itself.
 */
export const findArticle: CollectionBeforeChangeHook<RelatedLink> = async ({
  data,
  originalDoc,
  req,
}) => {
  const open = !idOf(data.article) && !data.url && !data.decided && data.status !== 'rejected'
  const asks =
    !originalDoc?.id ||
    originalDoc.decided ||
    matchKey(originalDoc.title) !== matchKey(data.title ?? '')
  if (!open || !asks || !data.title || data.undoDecision || req.context.byItself) return data

  const { equal, similar } = await publishedLike(data.title, data.refused ?? [], req)
  // Two articles of one headline: which is meant is not for us to say.
  return equal.length === 1
    ? { ...data, article: equal[0], candidates: [] }
    : { ...data, candidates: [...equal, ...similar] }
}
