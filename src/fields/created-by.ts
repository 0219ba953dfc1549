import type { RelationshipField } from 'payload'
import { nobody } from '../access/nobody'
import { signedIn } from '../access/signed-in'

/** Whose a document is: the account that created it, whatever was sent; empty for what a script imported. */
export const createdBy: RelationshipField = {
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  label: { en: 'Created by', de: 'Angelegt von' },
  index: true,
  maxDepth: 0,
  access: { read: signedIn, update: nobody },
  admin: { hidden: true },
  hooks: {
    beforeChange: [
      ({ operation, req, value }) =>
        operation === 'create' && req.user && !req.context.ingest ? req.user.id : value,
    ],
  },
}
