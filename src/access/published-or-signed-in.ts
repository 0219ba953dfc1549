import type { Access } from 'payload'

/**
 * The public reads what is published, and who came by a signed link the one draft that it names; an account or a key
 * reads all drafts. `previewOf` is set by our own code only (src/app/(pages)/data/find-preview.ts): no request can.
 */
export const publishedOrSignedIn: Access = ({ req }) => {
  if (req.user) return true
  const published = { _status: { equals: 'published' } }
  const { previewOf } = req.context
  return previewOf ? { or: [published, { id: { equals: previewOf } }] } : published
}
