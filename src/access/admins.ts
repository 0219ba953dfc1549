import type { PayloadRequest } from 'payload'
import { hasRole } from './has-role'

export const admins = ({ req }: { req: PayloadRequest }) => hasRole(req, 'admin')
