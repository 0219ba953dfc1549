import { AuthenticationError } from 'payload'
import type { CollectionBeforeLoginHook } from 'payload'

/** A service account has its key, and no way in by password. */
export const refuseServiceLogin: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.roles.includes('service')) throw new AuthenticationError(req.t)
  return user
}
