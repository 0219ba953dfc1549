import type { Access } from 'payload'
import { admins } from './admins'
import { journalists } from './journalists'

/** Admins see every account, others their own; a service key has no business with accounts. */
export const adminsOrSelf: Access = ({ req }) =>
  admins({ req }) || (journalists({ req }) && { id: { equals: req.user?.id } })
