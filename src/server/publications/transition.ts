import type { PublicationEvent } from '../../lib/publication-events'
import type { Publication } from './store'

/** A moment from which readers see something else than before. */
export interface Transition {
  event: PublicationEvent
  /** The article's. */
  id: string
  /** As readers see it now; as they saw it last, when they do not any more. */
  article: KnownPublication
}

/** What of a row tells it from another, and what the article is called. */
export type KnownPublication = Pick<
  Publication,
  'slug' | 'language' | 'section' | 'headline' | 'standfirst' | 'publishedAt' | 'hash' | 'format'
>

/**
 * @param before the row that there was
 * @param now the row that there is to be
 * @returns null when readers see nothing new
 */
export function transitionOf(
  id: string,
  before: KnownPublication | undefined,
  now: KnownPublication | undefined,
): Transition | null {
  if (!now) return before ? { event: 'article.unpublished', id, article: before } : null
  if (!before) return { event: 'article.published', id, article: now }
  const isChanged = before.format === now.format && before.hash !== now.hash
  return isChanged ? { event: 'article.changed', id, article: now } : null
}
