import type { PayloadRequest } from 'payload'
import { hasRole } from './has-role'

/** Who may import: editors, admins, and machines with a key. */
export const importers = ({ req }: { req: PayloadRequest }) =>
  hasRole(req, 'editor', 'admin', 'service')
