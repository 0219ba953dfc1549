import type { Payload, PayloadRequest } from 'payload'
import { keepConflicts } from '../conflicts/keep-conflicts'
import { entryOf } from '../ledger/entry'
import { noteEntry } from '../ledger/note-entry'
import { sourcesBefore } from '../ledger/sources-before'
import type { Base, Change, Plan } from '../types'

interface Run {
  /** The run's row, noted on the source. */
  importId: string
  /** Whose the new documents are; null for a script's. */
  user: string | null
}

/**
 * Writes a plan, and notes in the ledger what it wrote.
 *
 * @param req with the transaction that the plan was made in
 * @throws whatever MongoDB or a validation says
 */
export async function applyPlan(
  payload: Payload,
  plan: Plan,
  { importId, user }: Run,
  req: Partial<PayloadRequest>,
): Promise<void> {
  if (plan.source === null) return
  for (const change of plan.changes) await writeChange(payload, change, user, req)

  const common = { collection: 'sources', req, depth: 0, overrideAccess: true } as const
  const data = { ...plan.source, lastImport: importId }
  const sources = plan.sourceExists ? await sourcesBefore(payload, [plan.sourceId], req) : null
  const before = sources?.get(plan.sourceId) ?? null
  if (before) {
    const values = { importId, before: (before.base ?? {}) as Base }
    await keepConflicts(payload, plan, values, req)
  }
  await noteEntry(payload, { ...entryOf(plan, importId), sourceBefore: before }, req)
  if (plan.sourceExists) {
    await payload.update({ ...common, id: plan.sourceId, data: data as never })
  } else {
    await payload.create({
      ...common,
      data: { id: plan.sourceId, createdBy: user, ...data } as never,
    })
  }
}

async function writeChange(
  payload: Payload,
  { collection, id, outcome, data }: Change,
  user: string | null,
  req: Partial<PayloadRequest>,
) {
  if (outcome === 'unchanged') return
  // A published article stays as it is until somebody publishes the new draft. The others have no drafts: what
  // no editor touched follows its source at once.
  const draft = collection === 'articles'
  const common = { collection, req, depth: 0, overrideAccess: true, draft } as const
  // The fields of a graph node are those of its collection; Payload validates them once more.
  if (outcome === 'created') {
    await payload.create({ ...common, data: { id, createdBy: user, ...data } as never })
  } else {
    await payload.update({ ...common, id, data: data as never })
  }
}
