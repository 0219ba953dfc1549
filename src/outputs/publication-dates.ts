import type { Article } from '../payload-types'

/** Whoever publishes again within this time is still publishing, in milliseconds. */
const settling = 5 * 60_000

interface PublicationDates {
  /** ISO 8601; null: the article has never been published. */
  published: string | null
  /** ISO 8601; null: it stands as it was first published. */
  updated: string | null
}

/**
 * When an article appeared, and when the editors last brought it up to date. The time of the last save says
 * neither: an import or a mended typo is no news.
 */
export function publicationDates(
  article: Pick<Article, 'publishedAt' | 'firstPublishedAt'>,
): PublicationDates {
  const dates = [article.firstPublishedAt, article.publishedAt]
    .filter((date) => date != null)
    .sort()
  const [published = null, last = null] = dates
  const settled = published && last && Date.parse(last) - Date.parse(published) > settling
  return { published, updated: settled ? last : null }
}
