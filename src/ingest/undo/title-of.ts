import { shorten } from '../../lib/shorten'
import type { Stored } from '../stored'
import type { ContentCollection } from '../types'

const TITLES: Record<ContentCollection, string> = {
  agencies: 'name',
  people: 'name',
  credits: 'line',
  images: 'title',
  'related-links': 'title',
  articles: 'headline',
}

const TITLE_LENGTH = 100

/** What an editor knows a document by, in one line. */
export const titleOf = (collection: ContentCollection, stored: Stored): string =>
  shorten(String(stored[TITLES[collection]] ?? 'untitled').replace(/\s+/g, ' '), TITLE_LENGTH)
