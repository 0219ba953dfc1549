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
  // Not `count`: without a filter it asks for an estimate, which MongoDB refuses within a transaction.
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  if (docs.length > 0) return data
  return { ...data, id: documentId('users', 'first'), roles: ['admin'] }
}
