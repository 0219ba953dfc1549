import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../../lib/id-of'
import { knownSources, storedDocuments } from '../stored'
import type { Change, Plan } from '../types'

/**
 * Leaves out of a plan what it would change of documents that are not the user's, as by hand they could not change them:
 * a credit line or a person that other articles share. To this source they stay as it had them last: the change is due
 * still when somebody imports it who may make it. The article itself is for the caller to know about.
 *
 * @param user whose documents may be changed
 * @param req with the transaction that the plan was made in
 * @returns the plan that is to be written instead, with a problem for each document that stays
 */
export async function leaveOthers(
  payload: Payload,
  plan: Plan,
  user: string,
  req: Partial<PayloadRequest>,
): Promise<Plan> {
  const changed = plan.changes.filter(
    ({ collection, outcome }) => outcome === 'updated' && collection !== 'articles',
  )
  if (plan.source === null || changed.length === 0) return plan
  const stored = await storedDocuments(payload, new Set(changed.map(keyOf)), req)
  const others = new Set(
    changed.filter((change) => idOf(stored.get(keyOf(change))?.createdBy) !== user),
  )
  if (others.size === 0) return plan

  const known = (await knownSources(payload, [plan.sourceId], req)).get(plan.sourceId)?.base ?? {}
  const base = { ...(plan.source.base as typeof known) }
  for (const { data, before = {}, ...change } of others) {
    const key = keyOf(change)
    const last = known[key] ?? before
    const kept = Object.keys(data).map((field) => [field, last[field] ?? null])
    base[key] = { ...base[key], ...Object.fromEntries(kept) }
  }
  return {
    ...plan,
    source: { ...plan.source, base },
    changes: plan.changes.map((change) => (others.has(change) ? unchanged(change) : change)),
    problems: [...plan.problems, ...[...others].map(problemOf)],
  }
}

const keyOf = ({ collection, id }: Pick<Change, 'collection' | 'id'>) => `${collection}/${id}`

const unchanged = ({ collection, id, conflicts }: Change): Change => ({
  collection,
  id,
  outcome: 'unchanged',
  data: {},
  conflicts,
})

const problemOf = ({ collection, id, data }: Change) => ({
  code: 'not-theirs',
  message: `${collection}/${id} is somebody else’s, and stays as it is (${Object.keys(data).join(', ')}). Ask an editor to change it.`,
  lines: [1, 1] as const,
})
