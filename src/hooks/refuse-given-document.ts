import { APIError } from 'payload'
import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Refuses to answer a reader with a document that they sent themselves: Payload's live preview has it completed with
 * what it refers to, and `?data=` would put any words under an address of ours.
 *
 * @throws APIError (400)
 */
export const refuseGivenDocument: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'read' && 'data' in args && args.data && !req.user)
    throw new APIError('Only signed-in users may send a document to be completed.', 400)
  return args
}
