import type { PayloadRequest } from 'payload'
import type { OperationParts } from '../operation'
import type { Method } from '../types'

/** A route of our own: what answers it, and what is said of it. */
export interface Route extends Omit<OperationParts, 'rights'> {
  method: Method
  /** As OpenAPI writes it: `/api/imports/{id}/cancel`. */
  path: string
  /** The rule that the route itself asks. */
  may: (args: { req: PayloadRequest }) => boolean
}
