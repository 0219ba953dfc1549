import type { Payload, PayloadRequest } from 'payload'
import { NotThereError } from '../../lib/errors'
import { isId } from '../../lib/ids'
import type { Merge } from '../../payload-types'

/** @throws NotThereError (404) where there is no such merge */
export async function mergeRecord(
  payload: Payload,
  id: string,
  req: Partial<PayloadRequest>,
): Promise<Merge> {
  const common = { depth: 0, disableErrors: true, overrideAccess: true, req } as const
  const record = isId(id)
    ? await payload.findByID({ collection: 'merges', id, showHiddenFields: true, ...common })
    : null
  if (record === null) throw new NotThereError('There is no such merge.')
  return record
}
