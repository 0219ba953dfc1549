/** Collections whose documents have slugs. */
export type Slugged = 'articles' | 'people'

/**
 * Gives out slugs to many new documents at once, from one look at the database. Under `slugs` in a request's context it
 * spares each document its own look.
 */
export interface SlugDesk {
  /** A slug that is free, the wanted one or with a number behind it; null where the desk has none and does not know. */
  take: (collection: Slugged, wanted: string) => string | null
}
