/**
 * What an answer was made of: one document, any document of a collection (lists, counts), or anything at all (a condition
 * that leads through other collections). A change says the same of what it may change.
 */
export type Tag = string

/** Of what anything may have changed. */
export const ANYTHING: Tag = '*'

export const documentTag = (collection: string, id: string): Tag => `${collection}/${id}`

export const collectionTag = (collection: string): Tag => collection
