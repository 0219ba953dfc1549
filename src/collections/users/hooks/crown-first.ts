import type { CollectionBeforeChangeHook } from 'payload'
import { documentId } from '../../../lib/ids'
import type { User } from '../../../payload-types'

/**
 * Makes the very first account an admin, whatever was sent.
 *
 * Its id is fixed, so that of two that register at the same moment the database refuses the second.
 */
export const crownFirst: CollectionBeforeChangeHook<User> = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { totalDocs } = await req.payload.count({ collection: 'users', overrideAccess: true, req })
  if (totalDocs > 0) return data
  return { ...data, id: documentId('users', 'first'), roles: ['admin'] }
}
