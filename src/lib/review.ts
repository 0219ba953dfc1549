/**
 * What waits for somebody, in the order in which the dashboard has it: articles with open doubts, articles with people
 * whom nobody has confirmed, pictures without a file, pictures without an alt text, links with suggestions, what an
 * import and the newsroom both changed, imports.
 */
export const reviewKinds = [
  'doubts',
  'people',
  'files',
  'alts',
  'links',
  'conflicts',
  'imports',
] as const

export type ReviewKind = (typeof reviewKinds)[number]

/** Kinds whose entries are articles: only these can be narrowed to a section or a language. */
export const articleKinds: readonly ReviewKind[] = ['doubts', 'people']

/** Kinds that authors can do nothing about: editors settle conflicts, and look after imports. */
export const editorKinds: readonly ReviewKind[] = ['conflicts', 'imports']

/** Entries of a page of the queue. */
export const REVIEW_PAGE = 20

/** Nobody counts further, and nobody turns more pages: what is settled makes room. */
export const MOST_COUNTED = 1_000

/** How many entries wait; `isMore` than MOST_COUNTED, if so many. */
interface ReviewCount {
  count: number
  isMore: boolean
}

/** What `GET /api/review` answers: documents as REST has them, less what the queue does not show. */
export interface ReviewPage<Entry> {
  docs: Entry[]
  page: number
  hasNext: boolean
}

/** What `GET /api/review/counts` answers. */
export interface ReviewCounts {
  /** Of the kinds that this account can do something about. */
  counts: Partial<Record<ReviewKind, ReviewCount>>
  /** What there is to narrow articles to. */
  sections: string[]
  languages: string[]
  /** Whether anything has ever been imported. */
  hasImported: boolean
}
