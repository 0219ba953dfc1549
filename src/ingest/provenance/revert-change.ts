import type { Payload, PayloadRequest } from 'payload'
import { MovedError } from '../../lib/errors'
import { takeTheirs } from '../conflicts/take-theirs'
import { inTransaction } from '../transaction'
import { changeId } from './change-id'
import { openDocument } from './open-document'

/** What was there before, so that it can be put back. */
export interface Reverted {
  field: string
  before: unknown
}

/**
 * Puts back what was imported where an editor changed it, as if who asks had typed it: from then on the next import
 * of the source has its say there again. A published article stays as it is until its draft is published.
 *
 * @param change as `provenanceOf` names it
 * @param req of who asks
 * @throws NotThereError (404) for what is no document, or not for them; MovedError (409) where somebody has changed the
 *   part since; Payload's Locked (423) while somebody else is writing the document, its Forbidden (403), and what
 *   validation says
 */
export async function revertChange(
  payload: Payload,
  { collection, id, change }: { collection: string; id: string; change: string },
  req: PayloadRequest,
): Promise<Reverted> {
  return await inTransaction(payload, async ({ transactionID }) => {
    // A person's change, and no import's.
    const mine = { ...req, transactionID, context: {} } as PayloadRequest
    const open = await openDocument(payload, collection, id, mine)
    const { document, imported, differences } = open
    const difference = differences.find((one) => changeId(one) === change)
    const taken =
      difference &&
      takeTheirs(
        document[difference.field],
        { ...difference, ours: difference.now, theirs: difference.imported },
        imported[difference.field],
      )
    if (!difference || !taken) {
      throw new MovedError('Somebody has changed this since. Load the page anew and look again.')
    }
    const { field } = difference
    await payload.update({
      collection: open.collection,
      id,
      data: { [field]: taken.value } as never,
      draft: open.collection === 'articles',
      depth: 0,
      overrideAccess: false,
      overrideLock: false,
      req: mine,
    })
    return { field, before: document[field] ?? null }
  })
}
