import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { MovedError, NotThereError } from '../../lib/errors'
import { knownSources, storedDocuments } from '../stored'
import { inTransaction } from '../transaction'
import type { ContentCollection } from '../types'
import { takeTheirs } from './take-theirs'

/**
 * Settles a conflict: what the newsroom has stays, or what the source has takes its place, as if the user had typed
 * it. A published article stays as it is until its draft is published.
 *
 * @throws NotThereError (404) for a conflict that is settled; MovedError (409) where somebody has changed the part
 *   since; Payload's Forbidden (403), and what validation says
 */
export async function resolveConflict(
  payload: Payload,
  id: string,
  keep: 'ours' | 'theirs',
  user: TypedUser,
): Promise<void> {
  await inTransaction(payload, async ({ transactionID }) => {
    // A person's change, and no import's.
    const req: Partial<PayloadRequest> = { transactionID, user, context: {} }
    const conflict = await payload.findByID({
      collection: 'conflicts',
      id,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req,
    })
    if (conflict === null) throw new NotThereError('The conflict is settled.')
    const collection = conflict.relationTo as ContentCollection
    const key = `${collection}/${conflict.document}`
    const document = (await storedDocuments(payload, new Set([key]), req)).get(key)
    if (keep === 'theirs' && document) {
      const sourceId = String(conflict.source)
      const base = (await knownSources(payload, [sourceId], req)).get(sourceId)?.base[key]
      const { field, values } = conflict
      const taken = takeTheirs(document[field], { ...conflict, ...values }, base?.[field])
      if (taken === null) {
        throw new MovedError(
          'Somebody has changed this since. Change it by hand, then keep what is there.',
        )
      }
      await payload.update({
        collection,
        id: conflict.document,
        data: { [field]: taken.value } as never,
        draft: collection === 'articles',
        depth: 0,
        overrideAccess: false,
        user,
        req,
      })
    }
    await payload.db.deleteMany({ collection: 'conflicts', where: { id: { equals: id } }, req })
  })
}
