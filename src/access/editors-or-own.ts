import type { Access } from 'payload'
import { editors } from './editors'
import { hasRole, type Role } from './has-role'

/**
 * Editors get everything, others what is their own.
 *
 * @param owner path of the relationship that says whose a document is
 * @param others roles that have anything of their own here
 */
export const editorsOrOwn =
  (owner: string, ...others: Role[]): Access =>
  ({ req }) =>
    editors({ req }) || (hasRole(req, ...others) && { [owner]: { equals: req.user?.id } })
