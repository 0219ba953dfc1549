import type { EntryChange } from '../ledger/entry'
import { sameField } from '../merge/same-field'
import type { Stored } from '../stored'
import type { UndoContext } from './context'

interface Restored {
  /** The fields that have their values of before again. */
  data: Record<string, unknown>
  /** The fields that stay because somebody changed them since. */
  edited: string[]
}

/**
 * Gives a document that a run changed the values back that it had before, but for what somebody changed since.
 *
 * @param stored the document in its newest version
 */
export async function restoreUpdated(
  { collection, id, before = {}, after = {} }: EntryChange,
  stored: Stored,
  { payload, req }: UndoContext,
): Promise<Restored> {
  const data: Record<string, unknown> = {}
  const edited: string[] = []
  for (const [field, value] of Object.entries(before)) {
    if (sameField(stored[field], value)) continue
    if (sameField(stored[field], after[field])) data[field] = value
    else edited.push(field)
  }
  if (Object.keys(data).length > 0) {
    // As with an import, a published article stays as it is until somebody publishes the draft; unless it was the run
    // that published it.
    const draft = collection === 'articles' && data._status === undefined
    const common = { collection, id, draft, depth: 0, overrideAccess: true, req } as const
    await payload.update({ ...common, data: data as never })
  }
  return { data, edited }
}
