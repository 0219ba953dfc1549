import type { CollectionAfterDeleteHook } from 'payload'
import { releaseLinks } from '../../related-links/release-links'

/** No link leads to an article that is gone. */
export const releaseLinksOfDeleted: CollectionAfterDeleteHook = async ({ id, req }) => {
  await releaseLinks(String(id), req, { gone: true })
}
