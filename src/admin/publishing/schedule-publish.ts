import {
  schedulePublishHandler,
  type SchedulePublishHandlerArgs,
} from '@payloadcms/ui/utilities/schedulePublishHandler'
import { canAccessAdmin, docAccessOperation, Forbidden } from 'payload'
import type { PayloadRequest, ServerFunction } from 'payload'
import { hasScheduledPublishEnabled } from 'payload/shared'

type Plan = SchedulePublishHandlerArgs

/**
 * Plans a publication or takes a plan back, for who may publish that document. Payload's own refuses a plan when its time
 * has come, and takes any plan back for whoever has its id.
 *
 * @throws UnauthorizedError for who has no business in the admin
 */
export const schedulePublish: ServerFunction<Plan> = async (args) => {
  const { deleteID, doc, req } = args
  await canAccessAdmin({ req })
  const planned = deleteID === undefined ? doc : await plannedIn(deleteID, req)
  if (!(await mayPublish(planned, req))) return { error: new Forbidden(req.t).message }
  if (deleteID === undefined) return schedulePublishHandler({ ...args, global: undefined })
  // Payload's would plan anew what else it is told.
  await req.payload.delete({ collection: 'payload-jobs', id: deleteID, req })
  return { message: req.t('general:success') }
}

/** What a plan publishes; undefined where the id is none of a plan. */
async function plannedIn(id: unknown, { payload }: PayloadRequest): Promise<Plan['doc']> {
  if (typeof id !== 'string') return undefined
  const found = await payload.find({
    collection: 'payload-jobs',
    where: { id: { equals: id }, taskSlug: { equals: 'schedulePublish' } },
    depth: 0,
    limit: 1,
  })
  return (found.docs[0]?.input as Plan | undefined)?.doc
}

async function mayPublish(doc: Plan['doc'], req: PayloadRequest): Promise<boolean> {
  const { collections } = req.payload
  if (!doc || !Object.hasOwn(collections, doc.relationTo)) return false
  const collection = collections[doc.relationTo]
  if (!hasScheduledPublishEnabled(collection.config)) return false
  const id = String(doc.value)
  const data = { _status: 'published' }
  return Boolean((await docAccessOperation({ id, collection, data, req })).update)
}
