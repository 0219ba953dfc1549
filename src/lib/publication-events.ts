/** What can happen to an article that readers can see. */
export const publicationEvents = [
  'article.published',
  'article.changed',
  'article.unpublished',
] as const

export type PublicationEvent = (typeof publicationEvents)[number]
