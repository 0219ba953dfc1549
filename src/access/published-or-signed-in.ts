import type { Access } from 'payload'

/** The public reads what is published; an account or a key reads drafts too. */
export const publishedOrSignedIn: Access = ({ req }) =>
  req.user ? true : { _status: { equals: 'published' } }
