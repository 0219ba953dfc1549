import type { Article } from '../payload-types'

/** Whoever publishes again within this time is still publishing, in milliseconds. */
const settling = 5 * 60_000

interface PublicationDates {
  /** ISO 8601; null: the article has never been published. */
  published: string | null
  /** ISO 8601; null: it stands as it was first published. */
  updated: string | null
}

/** What of an article tells when it changed. */
export type Dated = Pick<Article, 'publishedAt' | 'firstPublishedAt'> & {
  /** In a draft one may have no date. */
  corrections?: readonly { date?: string | null }[] | null
}

/**
 * When an article appeared, and when the editors last brought it up to date: by publishing it with another date, or by
 * a correction. The time of the last save says neither: an import or a mended typo is no news.
 */
export function publicationDates(article: Dated): PublicationDates {
  const dates = sorted([article.firstPublishedAt, article.publishedAt])
  const [published = null] = dates
  const corrected = (article.corrections ?? []).map(({ date }) => date)
  const last = sorted([...dates, ...corrected]).at(-1) ?? null
  const settled = published && last && Date.parse(last) - Date.parse(published) > settling
  return { published, updated: settled ? last : null }
}

const sorted = (dates: (string | null | undefined)[]): string[] =>
  dates.filter((date) => date != null).sort()
