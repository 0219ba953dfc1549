import type { PayloadRequest } from 'payload'
import { hasRole } from './has-role'

/** Editors, and admins who may do all that editors may. */
export const editors = ({ req }: { req: PayloadRequest }) => hasRole(req, 'editor', 'admin')
