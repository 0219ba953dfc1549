import type { Agency } from '../engine/types'
import type { Payload } from 'payload'
import { planDocuments } from './plan'
import type { ReadAhead } from './read/read-ahead'
import type { Change, IncomingDocument, Plan } from './types'
import { isWrittenApart } from './write/bulk'

interface Foresight {
  payload: Payload
  agencies: readonly Agency[]
  /** What the run would have created by now, by "collection/id"; what these documents would create is added. */
  planned: Set<string>
}

/**
 * Plans documents as a run would that writes them, in the order in which it would: those that change what is there
 * already come first, and the others meet what those created.
 *
 * @param documents no two of one source
 * @returns plans in the order of the documents
 */
export async function foresee(
  documents: readonly IncomingDocument[],
  readings: ReadAhead,
  { payload, agencies, planned }: Foresight,
): Promise<Plan[]> {
  const plan = async (some: readonly IncomingDocument[]) =>
    new Map(
      (await planDocuments(payload, some, agencies, {}, readings)).map(
        (plan, index) => [some[index] as IncomingDocument, plan] as const,
      ),
    )
  let plans = await plan(documents)
  const apart = documents.filter((incoming) => isWrittenApart(plans.get(incoming) as Plan))
  const together = documents.filter((incoming) => !apart.includes(incoming))
  const order = [...apart, ...together]
  if (apart.length > 0 && together.length > 0) plans = await plan(order)
  for (const incoming of order) {
    const { changes, ...rest } = plans.get(incoming) as Plan
    plans.set(incoming, { ...rest, changes: changes.map((change) => afterwards(change, planned)) })
  }
  return documents.map((incoming) => plans.get(incoming) as Plan)
}

/** What an earlier batch would have created is there by then. */
function afterwards(change: Change, planned: Set<string>): Change {
  const { collection, id, outcome } = change
  if (outcome !== 'created') return change
  const key = `${collection}/${id}`
  if (planned.has(key))
    return { collection, id, outcome: 'unchanged', data: {}, before: {}, conflicts: [] }
  planned.add(key)
  return change
}
