import type { PayloadRequest } from 'payload'
import { hasRole } from './has-role'

/** Everybody who writes by hand: authors, editors, admins. A service key is not among them. */
export const journalists = ({ req }: { req: PayloadRequest }) =>
  hasRole(req, 'author', 'editor', 'admin')
