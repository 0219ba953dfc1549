import type { CollectionBeforeChangeHook } from 'payload'
import { publishes } from '../../../access/publishes'
import type { Article } from '../../../payload-types'

/** Once the article is published, nobody need know that it was once refused. */
export const forgetRefusal: CollectionBeforeChangeHook<Article> = ({ data }) =>
  publishes(data) ? { ...data, publicationRefused: { at: null, reason: null } } : data
