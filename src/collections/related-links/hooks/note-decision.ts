import type { CollectionBeforeChangeHook } from 'payload'
import { isHuman } from '../../../hooks/is-human'
import { idOf } from '../../../lib/id-of'
import type { RelatedLink } from '../../../payload-types'

/**
 * Notes that a person chose where the link leads, or that it leads nowhere: what matching may not undo.
 *
 * Choosing an article or address ends a rejection; ending one without a choice gives the link back to matching.
 */
export const noteDecision: CollectionBeforeChangeHook<RelatedLink> = ({
  data,
  originalDoc,
  req,
}) => {
  const before = choiceOf(originalDoc ?? {})
  const sent = choiceOf(data)
  const leads = sent.article !== before.article || sent.url !== before.url
  const somewhere = sent.article !== null || sent.url !== null
  const rejected = sent.rejected && !(before.rejected && leads && somewhere)
  const status = rejected ? 'rejected' : 'unresolved'
  if (!isHuman(req) || (!leads && rejected === before.rejected)) return { ...data, status }
  return { ...data, status, decided: leads || rejected }
}

const choiceOf = ({ article, url, status }: Partial<RelatedLink>) => ({
  article: idOf(article),
  url: url || null,
  rejected: status === 'rejected',
})
