import type { Payload, PayloadRequest } from 'payload'
import { mergeLines } from '../../lib/merge-lines'
import { withRetry } from '../retry'
import { inTransaction } from '../transaction'
import type { Plan } from '../types'
import { mergeLookUp } from './merge-look-up'
import { isMergeable } from './mergeable'
import { moveSome } from './moves'

/**
 * Moves the references that an import has just written to whoever was merged into another in the meantime: its
 * transaction began before and could not see that, and nothing it wrote stood in the way.
 */
export async function moveStragglers(payload: Payload, plans: Iterable<Plan>): Promise<void> {
  const ids = new Set<string>()
  for (const { changes } of plans)
    for (const { collection, id } of changes) if (isMergeable(collection)) ids.add(id)
  const lines = await withRetry(() => mergeLines(ids, mergeLookUp(payload, {})))
  for (const line of lines.values()) {
    // One that is under way looks once more itself.
    const done = line.filter(({ status }) => status === 'done')
    // All the way in one transaction: who stands in between is not there any more.
    const goOn = async (req: Partial<PayloadRequest>) => {
      let hasMoved = false
      for (const merge of done) hasMoved = (await moveSome(payload, merge, req)) || hasMoved
      return hasMoved
    }
    while (await inTransaction(payload, goOn));
  }
}
