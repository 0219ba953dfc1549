import { idOf } from '../../lib/id-of'
import type { RelatedLink } from '../../payload-types'

/** What people can decide about a link, and what they can take back. */
type Choice = NonNullable<RelatedLink['choiceBefore']>

/** Where a link leads, or that it leads nowhere; what may be meant, and what is not. */
export const choiceOf = (link: Partial<RelatedLink>): Choice => ({
  article: idOf(link.article),
  url: link.url || null,
  candidates: (link.candidates ?? []).flatMap((candidate) => idOf(candidate) ?? []),
  refused: link.refused ?? [],
  rejected: link.status === 'rejected',
  decided: link.decided ?? false,
})
