import type { Payload } from 'payload'
import { NotThereError } from '../../lib/errors'
import { inSession, objectId, rawCollection } from '../raw'
import { inTransaction } from '../transaction'

/**
 * Remembers that two people are two, so that nobody is asked again.
 *
 * @throws NotThereError (404) where one of them is gone
 */
export async function notTheSame(payload: Payload, one: string, other: string): Promise<void> {
  await inTransaction(payload, async (req) => {
    for (const [id, distinct] of [
      [one, other],
      [other, one],
    ] as const) {
      const { matchedCount } = await rawCollection(payload, 'people').updateOne(
        { _id: objectId(payload, id) },
        { $addToSet: { distinctFrom: distinct } } as never,
        inSession(payload, req),
      )
      if (matchedCount === 0) throw new NotThereError('One of the two is not there any more.')
    }
  })
}
