import type { User } from '../../payload-types'

/** Whether somebody writes articles; the server has the same rule (src/access/journalists.ts). */
export const mayUseDesk = (user: Pick<User, 'roles'> | null | undefined): boolean =>
  user?.roles.some((role) => role !== 'service') ?? false
