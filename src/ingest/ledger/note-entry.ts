import type { Payload, PayloadRequest } from 'payload'
import { documentId } from '../../lib/ids'
import { inSession, objectId, rawCollection } from '../raw'
import type { Entry, EntryChange } from './entry'
import { rowOf } from './row-of'

/**
 * Notes what a run wrote for a document. If it wrote for the same document before, then what was there first stays
 * what was there before the run.
 *
 * @param req with the transaction that writes it
 */
export async function noteEntry(
  payload: Payload,
  entry: Omit<Entry, 'turn'>,
  req: Partial<PayloadRequest>,
): Promise<void> {
  const rows = rawCollection(payload, 'import-documents')
  const _id = objectId(payload, documentId('import-documents', entry.import, entry.sourceKey))
  const session = inSession(payload, req)
  const known = (await rows.findOne({ _id }, session)) as Pick<
    Entry,
    'changes' | 'sourceBefore'
  > | null
  const { createdAt, turn, ...row } = rowOf(payload, known ? joined(known, entry) : entry)
  await rows.updateOne(
    { _id },
    { $set: row, $setOnInsert: { createdAt, turn, __v: 0 } },
    { upsert: true, ...session },
  )
}

function joined(
  known: Pick<Entry, 'changes' | 'sourceBefore'>,
  entry: Omit<Entry, 'turn'>,
): Omit<Entry, 'turn'> {
  const changes = new Map(known.changes.map((change) => [keyOf(change), change]))
  for (const change of entry.changes) {
    const first = changes.get(keyOf(change))
    changes.set(keyOf(change), first ? joinedChange(first, change) : change)
  }
  const before = known.sourceBefore === undefined ? entry : known
  return { ...entry, ...sourceBeforeOf(before), changes: [...changes.values()] }
}

const keyOf = ({ collection, id }: EntryChange) => `${collection}/${id}`

const sourceBeforeOf = ({ sourceBefore }: Pick<Entry, 'sourceBefore'>) =>
  sourceBefore === undefined ? {} : { sourceBefore }

/** What was created stays created: the source's base has its newest values. */
function joinedChange(first: EntryChange, then: EntryChange): EntryChange {
  return {
    ...first,
    ...(first.outcome === 'updated' && { before: { ...then.before, ...first.before } }),
    after: { ...first.after, ...then.after },
  }
}
