import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { Change, Plan } from './types'

/**
 * Writes a plan in one transaction: the whole graph of a document is in, or nothing of it.
 *
 * @param importId the run's row, noted on the source
 * @throws whatever MongoDB or a validation says; nothing is written then
 */
export async function applyPlan(payload: Payload, plan: Plan, importId: string): Promise<void> {
  if (plan.source === null) return
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('The database takes no transactions.')
  const req: Partial<PayloadRequest> = { transactionID, context: { ingest: true } }

  try {
    for (const change of plan.changes) await writeChange(payload, change, req)
    await writeSource(payload, plan, importId, req)
    await payload.db.commitTransaction(transactionID)
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

async function writeChange(payload: Payload, change: Change, req: Partial<PayloadRequest>) {
  const { collection, id, outcome } = change
  if (outcome === 'unchanged') return
  // The fields of a graph node are those of its collection; Payload validates them once more.
  const data = change.data as never
  // An import proposes: what is published stays as it is until somebody publishes the new draft.
  const draft = collection === 'articles'
  const common = { collection, req, depth: 0, overrideAccess: true, draft } as const
  if (outcome === 'created')
    await payload.create({ ...common, data: { id, ...(data as object) } as never })
  else await payload.update({ ...common, id, data })
}

async function writeSource(
  payload: Payload,
  plan: Plan,
  importId: string,
  req: Partial<PayloadRequest>,
) {
  const collection: CollectionSlug = 'sources'
  const data = { ...plan.source, lastImport: importId } as never
  const common = { collection, req, depth: 0, overrideAccess: true } as const
  if (plan.sourceExists) await payload.update({ ...common, id: plan.sourceId, data })
  else
    await payload.create({ ...common, data: { id: plan.sourceId, ...(data as object) } as never })
}
