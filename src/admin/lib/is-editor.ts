import type { User } from '../../payload-types'

/** Whether somebody may do all that editors may; the server decides in any case. */
export const isEditor = (user: User | null | undefined): boolean =>
  user?.roles.some((role) => role === 'editor' || role === 'admin') ?? false
