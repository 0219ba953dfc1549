import type { ClientUser } from 'payload'
import type { Role } from '../access/has-role'

/** Leaves a collection out of the admin for everybody without one of the roles: there would be nothing for them in it. */
export const hiddenExceptFor =
  (...roles: Role[]) =>
  ({ user }: { user: ClientUser | null }): boolean =>
    !(user?.roles as Role[] | undefined)?.some((role) => roles.includes(role))
