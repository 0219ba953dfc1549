import type { Payload, PayloadRequest } from 'payload'
import { noteEntries } from '../ledger/note-entries'
import { sourcesBefore } from '../ledger/sources-before'
import { inSession, objectId, rawCollection } from '../raw'
import type { Plan } from '../types'
import type { Shape } from './stored-shape'

/** Whether a plan writes its source and nothing else: the text or the engine is another, and what comes of it the same. */
export const onlyRefreshes = ({ source, sourceExists, changes }: Plan): boolean =>
  source !== null &&
  sourceExists &&
  changes.every(({ outcome, conflicts }) => outcome === 'unchanged' && conflicts.length === 0)

/** Of plans that only refresh, those that touch more than their source and its row of the ledger. */
export async function notOnlySources(
  payload: Payload,
  plans: readonly Plan[],
  importId: string,
  req: Partial<PayloadRequest>,
): Promise<Plan[]> {
  if (plans.length === 0) return []
  const session = inSession(payload, req)
  const sources = plans.map(({ sourceId }) => objectId(payload, sourceId))
  // What editors have not settled may be outdated now.
  const unsettled = await rawCollection(payload, 'conflicts').distinct(
    'source',
    { source: { $in: sources } },
    { ...session },
  )
  // The run may have written for the same document before.
  const noted = await rawCollection(payload, 'import-documents').distinct(
    'source',
    {
      import: objectId(payload, importId),
      sourceKey: { $in: plans.map(({ sourceKey }) => sourceKey) },
    },
    { ...session },
  )
  const apart = new Set([...unsettled, ...noted].map(String))
  return plans.filter(({ sourceId }) => apart.has(sourceId))
}

/**
 * Writes the sources of plans that only refresh with one command, as `payload.update` would have done one after the
 * other, and notes them in the ledger.
 *
 * @param shape of a source
 * @param req with the transaction, and what the hooks ask for
 * @throws whatever MongoDB says
 */
export async function refreshSources(
  payload: Payload,
  plans: readonly Plan[],
  importId: string,
  shape: Shape,
  req: PayloadRequest,
): Promise<void> {
  if (plans.length === 0) return
  const ids = plans.map(({ sourceId }) => sourceId)
  const before = await sourcesBefore(payload, ids, req)
  const updates = []
  for (const { sourceId, source } of plans) {
    const shaped = await shape(sourceId, { ...source, lastImport: importId }, req)
    if ('refused' in shaped) throw new Error(`A source’s ${shaped.refused} is refused.`)
    const { stored } = shaped
    const names = [...Object.keys(source ?? {}), 'lastImport', 'updatedAt']
    const set = Object.fromEntries(
      names.filter((name) => name in stored).map((name) => [name, stored[name]]),
    )
    updates.push({
      updateOne: { filter: { _id: objectId(payload, sourceId) }, update: { $set: set } },
    })
  }
  await rawCollection(payload, 'sources').bulkWrite(updates, inSession(payload, req))
  await noteEntries(payload, plans, importId, req, before)
}
