import type { Payload, PayloadRequest } from 'payload'
import { insertAll, objectId, rawCollection } from '../raw'
import { documentId } from '../../lib/ids'
import type { Plan } from '../types'
import { entryOf } from './entry'
import { rowOf } from './row-of'

/**
 * Notes what plans that only create have written, with one insert.
 *
 * @param req with the transaction that writes them
 */
export async function noteEntries(
  payload: Payload,
  plans: readonly Plan[],
  importId: string,
  req: Partial<PayloadRequest>,
): Promise<void> {
  if (plans.length === 0) return
  const rows = plans.map((plan) => ({
    _id: objectId(payload, documentId('import-documents', importId, plan.sourceKey)),
    ...rowOf(payload, { ...entryOf(plan, importId), sourceBefore: null }),
    __v: 0,
  }))
  await insertAll(payload, rawCollection(payload, 'import-documents'), rows, req)
}
