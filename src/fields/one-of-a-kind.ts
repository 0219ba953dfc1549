import type { CollectionSlug, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { matchKey } from '../lib/match-key'

/**
 * Refuses a text that another document of the collection has, however it is written there.
 *
 * The unique index on `matchKey` is what guarantees it; this says it in words, beside the field. An import
 * looks documents up by their key before it writes and does not ask again.
 */
export const oneOfAKind =
  (collection: CollectionSlug): TextFieldSingleValidation =>
  async (value, options) => {
    const valid = await text(value, options)
    const { id, req } = options
    if (valid !== true || !value || req.context.ingest) return valid
    const { totalDocs } = await req.payload.count({
      collection,
      where: { matchKey: { equals: matchKey(value) }, ...(id && { id: { not_equals: id } }) },
      overrideAccess: true,
      req,
    })
    return totalDocs === 0 || `“${value}” is there already.`
  }
