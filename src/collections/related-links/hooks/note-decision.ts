import type { CollectionBeforeChangeHook } from 'payload'
import { isHuman } from '../../../hooks/is-human'
import type { RelatedLink } from '../../../payload-types'
import { choiceOf } from '../choice-of'

/**
 * Notes that a person chose where the link leads, that it leads nowhere, or that an article is not meant: what matching
 * may not undo. What was there before is kept, so that the person may.
 *
 * An article is refused by an update that says so, `refuse`: what is missing from the candidates of a form may have been
 * proposed since the form was opened.
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
  if (!isHuman(req) || data.undoDecision) return { ...data, status }

  const decides = leads || rejected !== before.rejected
  const refused = before.candidates.filter((id) => id === data.refuse)
  if (!decides && refused.length === 0) return { ...data, status }
  return {
    ...data,
    status,
    candidates: sent.candidates.filter((id) => !refused.includes(id)),
    refused: [...new Set([...before.refused, ...refused])],
    ...(decides && { decided: leads || rejected }),
    ...(originalDoc?.id && { choiceBefore: before }),
  }
}
