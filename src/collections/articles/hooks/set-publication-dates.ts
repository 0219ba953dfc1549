import type { CollectionBeforeChangeHook } from 'payload'
import { publishes } from '../../../access/publishes'
import type { Article } from '../../../payload-types'

/**
 * On publishing, dates the article unless it has its dates: an archive's articles bring theirs along.
 *
 * That it was published stays true when a version from before is restored; an author's rights depend on it.
 */
export const setPublicationDates: CollectionBeforeChangeHook<Article> = ({ data, originalDoc }) => {
  const firstPublishedAt = data.firstPublishedAt || originalDoc?.firstPublishedAt
  if (!publishes(data)) return { ...data, firstPublishedAt }
  const publishedAt = data.publishedAt || new Date().toISOString()
  return { ...data, publishedAt, firstPublishedAt: firstPublishedAt || publishedAt }
}
