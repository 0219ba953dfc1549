import type { Payload, PayloadRequest } from 'payload'
import { documentId } from '../../lib/ids'
import { rowKey, type Row } from '../merge/row-key'
import { sameField } from '../merge/same-field'
import { storedDocuments, type Stored } from '../stored'
import type { Base, Conflict, Plan } from '../types'
import { titleOf } from '../undo/title-of'
import { inWords } from './in-words'
import { titlesIn } from './titles'

/**
 * Keeps the conflicts of a plan for an editor to settle. Those of earlier imports of the same source go where it has
 * changed once more: either there is a new one, or none is left.
 *
 * @param before the values of the import before
 * @param req with the transaction in which the plan has been written
 */
export async function keepConflicts(
  payload: Payload,
  plan: Plan,
  { importId, before }: { importId: string; before: Base },
  req: Partial<PayloadRequest>,
): Promise<void> {
  await forgetOutdated(payload, plan, before, req)
  for (const change of plan.changes) {
    if (change.conflicts.length === 0) continue
    const { collection, id, conflicts } = change
    const key = `${collection}/${id}`
    const articleKey = `articles/${plan.articleId}`
    const documents = await storedDocuments(payload, new Set([key, articleKey]), req)
    const stored = documents.get(key) ?? {}
    const createdBy = documents.get(articleKey)?.createdBy as string | null | undefined
    const titles = await titlesIn(payload, conflicts, req)
    for (const conflict of conflicts) {
      const { field, path, base, ours, theirs } = conflict
      const kept = documentId(
        'conflicts',
        plan.sourceId,
        key,
        field,
        path ?? JSON.stringify(base) ?? '',
      )
      await payload.db.deleteMany({
        collection: 'conflicts',
        where: { id: { equals: kept } },
        req,
      })
      await payload.create({
        collection: 'conflicts',
        data: {
          id: kept,
          relationTo: collection,
          document: id,
          title: titleOf(collection, stored),
          article: plan.articleId,
          source: plan.sourceId,
          import: importId,
          field,
          path,
          row: rowOf(conflict, stored),
          values: { base, ours, theirs },
          oursInWords: inWords(ours, titles),
          theirsInWords: inWords(theirs, titles),
          createdBy,
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
    }
  }
}

async function forgetOutdated(
  payload: Payload,
  { sourceId, source }: Plan,
  before: Base,
  req: Partial<PayloadRequest>,
) {
  const { docs } = await payload.find({
    collection: 'conflicts',
    where: { source: { equals: sourceId } },
    select: { relationTo: true, document: true, field: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const now = (source?.base ?? {}) as Base
  const outdated = docs.filter(({ relationTo, document, field }) => {
    const key = `${relationTo}/${document}`
    return !sameField(before[key]?.[field], now[key]?.[field])
  })
  if (outdated.length === 0) return
  const ids = outdated.map(({ id }) => id)
  await payload.db.deleteMany({ collection: 'conflicts', where: { id: { in: ids } }, req })
}

/** @returns of a conflict in a column, what its row is recognised by; else null */
function rowOf({ field, path }: Conflict, stored: Stored): string | null {
  const [, index, column] = path?.split('.') ?? []
  if (column === undefined) return null
  const row = (stored[field] as Row[] | undefined)?.[Number(index)]
  return row === undefined ? null : rowKey(row)
}
