import type { Payload, PayloadRequest } from 'payload'
import { inSession, objectId, rawCollection } from '../raw'

/**
 * Which of some articles readers see, or will see because somebody scheduled it: what a newest draft does not tell.
 *
 * @param ids articles that no run published
 */
export async function touchedArticles(
  payload: Payload,
  ids: readonly string[],
  req: Partial<PayloadRequest>,
): Promise<Set<string>> {
  const session = inSession(payload, req)
  const published = rawCollection(payload, 'articles').find(
    { _id: { $in: ids.map((id) => objectId(payload, id)) }, _status: 'published' },
    { projection: { _id: 1 }, ...session },
  )
  const touched = new Set<string>()
  for await (const { _id } of published) touched.add(String(_id))
  const scheduled = rawCollection(payload, 'payload-jobs').find(
    { taskSlug: 'schedulePublish', 'input.doc.value': { $in: ids }, completedAt: null },
    { projection: { input: 1 }, ...session },
  )
  for await (const { input } of scheduled) {
    touched.add((input as { doc: { value: string } }).doc.value)
  }
  return touched
}
