import { APIError, type Payload } from 'payload'
import { unfinished } from '../../lib/import-status'
import type { Import } from '../../payload-types'

/**
 * Cancels an import that is not over: it ends after the batch at hand, whichever process is at it. What is in stays,
 * and its documents are kept, so that it can be resumed.
 *
 * @returns the record
 * @throws APIError (409) for one that is over
 */
export async function cancelImport(payload: Payload, { id, status }: Import): Promise<Import> {
  const cancelled = await payload.db.updateOne({
    collection: 'imports',
    where: { id: { equals: id }, status: { in: [...unfinished] } },
    data: { status: 'cancelled' },
  })
  if (!cancelled) throw new APIError(`Import ${id} is over: it is ${status}.`, 409)
  return cancelled as unknown as Import
}
