import type { PayloadRequest } from 'payload'

/** Everybody with an account or a key. */
export const signedIn = ({ req }: { req: PayloadRequest }) => Boolean(req.user)
