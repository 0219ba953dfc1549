import type { CollectionBeforeChangeHook } from 'payload'
import { publishes } from '../../../access/publishes'
import type { Article } from '../../../payload-types'

/** On publishing, dates the article unless it has its dates: an archive's articles bring theirs along. */
export const setPublicationDates: CollectionBeforeChangeHook<Article> = ({ data }) => {
  if (!publishes(data)) return data
  const publishedAt = data.publishedAt || new Date().toISOString()
  const firstPublishedAt = data.firstPublishedAt || data.firstPublishedElsewhere || publishedAt
  return { ...data, publishedAt, firstPublishedAt }
}
