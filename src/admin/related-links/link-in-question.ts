import type { Article, RelatedLink } from '../../payload-types'

/** What an editor goes by when choosing an article. */
export type Candidate = Pick<Article, 'id' | 'headline'> &
  Partial<Pick<Article, 'publishedAt' | 'section'>>

/** A link as somebody decides about it. */
export interface LinkInQuestion {
  id: string
  title: string
  status: RelatedLink['status']
  /** Where it leads now. */
  article: Candidate | null
  url: string | null
  candidates: readonly Candidate[]
  /** Whether there is a decision to take back. */
  isDecided: boolean
}

/** What a decision changes; `refuse` is a candidate that is not meant, `undoDecision` takes the last decision back. */
export type Decision = Partial<Pick<RelatedLink, 'status' | 'url' | 'refuse' | 'undoDecision'>> & {
  article?: string | null
}

/** A link of the API, with its references filled in, as one to decide about. */
export const inQuestion = (link: RelatedLink): LinkInQuestion => ({
  id: link.id,
  title: link.title,
  status: link.status,
  article: filled(link.article),
  url: link.url ?? null,
  candidates: (link.candidates ?? []).flatMap((one) => filled(one) ?? []),
  isDecided: Boolean(link.choiceBefore),
})

const filled = (reference: RelatedLink['article']): Candidate | null =>
  typeof reference === 'object' ? (reference ?? null) : null
