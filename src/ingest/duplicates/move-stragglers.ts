import type { Payload } from 'payload'
import { withRetry } from '../retry'
import { rawCollection } from '../raw'
import { inTransaction } from '../transaction'
import type { Plan } from '../types'
import { isMergeable, type Mergeable } from './mergeable'
import { moveSome } from './moves'

interface Merged {
  _id: unknown
  relationTo: Mergeable
  kept: string
  removed: string
}

/**
 * Moves the references that an import has just written to whoever was merged into another in the meantime: its
 * transaction began before and could not see that, and nothing it wrote stood in the way.
 */
export async function moveStragglers(payload: Payload, plans: Iterable<Plan>): Promise<void> {
  const ids = new Set<string>()
  for (const { changes } of plans)
    for (const { collection, id } of changes) if (isMergeable(collection)) ids.add(id)
  if (ids.size === 0) return
  const merged = await withRetry(() =>
    rawCollection(payload, 'merges')
      .find({ removed: { $in: [...ids] }, status: 'done' })
      .toArray(),
  )
  for (const { _id, relationTo, kept, removed } of merged as unknown as Merged[]) {
    const pair = { id: String(_id), relationTo, kept, removed }
    while (await inTransaction(payload, (req) => moveSome(payload, pair, req)));
  }
}
