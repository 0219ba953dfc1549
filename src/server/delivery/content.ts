import type { CollectionSlug } from 'payload'

/**
 * What anonymous readers can read, and nothing else: what an answer was made of any other collection is not kept,
 * since nobody watches it.
 */
export const CONTENT = [
  'agencies',
  'articles',
  'credits',
  'images',
  'people',
  'related-links',
] as const satisfies readonly CollectionSlug[]

type ContentSlug = (typeof CONTENT)[number]

/** Whether what an answer was made of is watched. */
export const isContent = (collection: string): collection is ContentSlug =>
  (CONTENT as readonly string[]).includes(collection)
