import { idOf } from '../../lib/id-of'
import type { RelatedLink } from '../../payload-types'

/** What a link comes to, by what it leads to. A rejected one leads nowhere, whatever it holds. */
export function linkStatus(link: Partial<RelatedLink>): RelatedLink['status'] {
  if (link.status === 'rejected') return 'rejected'
  if (idOf(link.article)) return 'internal'
  if (link.url) return 'external'
  return link.candidates?.length ? 'suggested' : 'unresolved'
}
