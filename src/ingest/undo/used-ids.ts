import type { Payload, PayloadRequest } from 'payload'
import { uses } from '../../lib/uses'
import { inSession, objectId, rawCollection, rawVersions } from '../raw'
import type { ContentCollection } from '../types'

type Row = Record<string, unknown>

/**
 * Which of some documents another one refers to, as it is stored or in its newest draft: they cannot go.
 *
 * @param isGone whether a document does not count, because it goes as well
 */
export async function usedIds(
  payload: Payload,
  collection: ContentCollection,
  ids: readonly string[],
  isGone: (id: string) => boolean,
  req: Partial<PayloadRequest>,
): Promise<Set<string>> {
  const used = new Set<string>()
  if (collection === 'articles' || ids.length === 0) return used
  const targets = { $in: ids.map((id) => objectId(payload, id)) }
  const session = inSession(payload, req)
  const note = async (rows: AsyncIterable<Row>, idField: string, path: string) => {
    for await (const row of rows) {
      if (!isGone(String(row[idField]))) for (const id of valuesAt(row, path)) used.add(id)
    }
  }
  // One after the other: a transaction takes one question at a time.
  for (const { collection: users, path } of uses[collection]) {
    const projection = { [path]: 1 }
    await note(
      rawCollection(payload, users).find({ [path]: targets }, { projection, ...session }),
      '_id',
      path,
    )
    const inDraft = `version.${path}`
    const drafts = rawVersions(payload, users)?.find(
      { [inDraft]: targets, latest: true },
      { projection: { parent: 1, [inDraft]: 1 }, ...session },
    )
    if (drafts) await note(drafts, 'parent', inDraft)
  }
  return used
}

/** What stands at a path, of lists in every row. */
function valuesAt(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path))
  if (path === '') return value === null || value === undefined ? [] : [String(value)]
  const [field = '', ...rest] = path.split('.')
  return valuesAt((value as Row | null | undefined)?.[field], rest.join('.'))
}
