import type { Payload, PayloadRequest } from 'payload'
import { insertAll, objectId, rawCollection } from '../raw'
import { documentId } from '../../lib/ids'
import type { Plan } from '../types'
import { entryOf } from './entry'
import { rowOf } from './row-of'

/**
 * Notes what plans have written, with one insert: the run has written nothing for their documents before.
 *
 * @param req with the transaction that writes them
 * @param before the fields of those sources that were there, by id
 */
export async function noteEntries(
  payload: Payload,
  plans: readonly Plan[],
  importId: string,
  req: Partial<PayloadRequest>,
  before: ReadonlyMap<string, Record<string, unknown>> = new Map(),
): Promise<void> {
  if (plans.length === 0) return
  const rows = plans.map((plan) => ({
    _id: objectId(payload, documentId('import-documents', importId, plan.sourceKey)),
    ...rowOf(payload, {
      ...entryOf(plan, importId),
      sourceBefore: before.get(plan.sourceId) ?? null,
    }),
    __v: 0,
  }))
  await insertAll(payload, rawCollection(payload, 'import-documents'), rows, req)
}
