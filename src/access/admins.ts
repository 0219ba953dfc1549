import type { PayloadRequest } from 'payload'
import { hasRole } from './has-role'

/** Admins, who may do everything. */
export const admins = ({ req }: { req: PayloadRequest }) => hasRole(req, 'admin')
