import type { PayloadRequest } from 'payload'
import type { User } from '../payload-types'

export type Role = User['roles'][number]

/** Whether the person or key behind a request has one of the roles; never true of an anonymous request. */
export const hasRole = (req: PayloadRequest, ...roles: Role[]): boolean =>
  Boolean(req.user?.roles?.some((role) => roles.includes(role)))
