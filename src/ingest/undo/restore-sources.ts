import type { Entry } from '../ledger/entry'
import { inSession, objectId, rawCollection } from '../raw'
import type { UndoContext } from './context'

/**
 * Gives sources their former values back, or deletes those that the run created. One whose article is there stays, to
 * tell where the article came from.
 *
 * @param entries of sources that are there
 */
export async function restoreSources(
  entries: readonly Entry[],
  { payload, req }: UndoContext,
): Promise<void> {
  const sources = rawCollection(payload, 'sources')
  const session = inSession(payload, req)
  for (const { source, sourceBefore } of entries) {
    if (!sourceBefore) continue
    const common = { collection: 'sources', depth: 0, overrideAccess: true, req } as const
    await payload.update({ ...common, id: String(source), data: sourceBefore as never })
  }
  const created = entries
    .filter(({ sourceBefore }) => sourceBefore === null)
    .map(({ source }) => objectId(payload, String(source)))
  if (created.length === 0) return
  const articles = rawCollection(payload, 'articles').find(
    { source: { $in: created } },
    { projection: { source: 1 }, ...session },
  )
  const needed = new Set<string>()
  for await (const { source } of articles) needed.add(String(source))
  const going = created.filter((id) => !needed.has(String(id)))
  await sources.deleteMany({ _id: { $in: going } }, session)
}
