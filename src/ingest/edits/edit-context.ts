import type { Payload, PayloadRequest, TypedUser } from 'payload'
import type { Base, ContentCollection } from '../types'

/** What edits of an imported document go by. */
export interface EditContext {
  payload: Payload
  /** For whatever is asked of Payload: as the editor, with no more rights, in the transaction of the import. */
  asEditor: {
    depth: 0
    overrideAccess: false
    user: TypedUser
    req: Partial<PayloadRequest>
  }
  articleId: string
  /** The documents as the import has them. */
  base: Base
  /** Those that it created, by "collection/id". */
  created: ReadonlySet<string>
}

/** The documents of a collection that the import has, by the words that the source has for them. */
export function idsByWords(
  { base }: EditContext,
  collection: ContentCollection,
  field: 'name' | 'line' | 'title',
): Map<string, string> {
  const ids = new Map<string, string>()
  for (const [key, fields] of Object.entries(base)) {
    const [of, id] = key.split('/')
    if (of === collection && id !== undefined) ids.set(String(fields[field]), id)
  }
  return ids
}
