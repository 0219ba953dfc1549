/** A way in which documents refer to those of another collection. */
export interface Use {
  collection: 'articles' | 'people' | 'credits' | 'images'
  /** The field by which they refer. */
  path: string
  /** The field that an editor knows such a document by. */
  title: string
}

/** Who may refer to a document of a collection: as long as somebody does, it is not deleted. */
export const uses = {
  agencies: [{ collection: 'credits', path: 'agencies', title: 'line' }],
  people: [
    { collection: 'articles', path: 'people.person', title: 'headline' },
    { collection: 'articles', path: 'contributors.person', title: 'headline' },
    { collection: 'credits', path: 'photographer', title: 'line' },
    { collection: 'images', path: 'personsShown', title: 'title' },
  ],
  credits: [{ collection: 'images', path: 'credit', title: 'title' }],
  images: [
    { collection: 'articles', path: 'images', title: 'headline' },
    { collection: 'articles', path: 'meta.image', title: 'headline' },
    { collection: 'people', path: 'portrait', title: 'name' },
  ],
  'related-links': [{ collection: 'articles', path: 'relatedLinks', title: 'headline' }],
} as const satisfies Record<string, readonly Use[]>
