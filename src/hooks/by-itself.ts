import { isolateObjectProperty } from 'payload'
import type { PayloadRequest } from 'payload'

/**
 * The request for a write that a hook makes on its own account: same transaction and user, but marked, so that
 * the hooks of what it writes know that no person chose this.
 *
 * @returns a view of the request; the original keeps its context and its uploaded file
 */
export function byItself(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, ['context', 'file'])
  own.context = { ...req.context, byItself: true }
  return own
}
