import {
  schedulePublishHandler,
  type SchedulePublishHandlerArgs,
} from '@payloadcms/ui/utilities/schedulePublishHandler'
import { docAccessOperation, Forbidden } from 'payload'
import type { PayloadRequest, ServerFunction } from 'payload'

type Plan = SchedulePublishHandlerArgs

/**
 * Plans a publication or takes a plan back, for who may publish that document. Payload's own refuses a plan when its time
 * has come, and takes any plan back for whoever has its id.
 */
export const schedulePublish: ServerFunction<Plan> = async (args) => {
  const { deleteID, doc, req } = args
  const planned = deleteID ? await plannedIn(deleteID, req) : doc
  if (!planned || !(await mayPublish(planned, req))) return { error: new Forbidden(req.t).message }
  return schedulePublishHandler(args)
}

/** What a plan publishes. */
async function plannedIn(id: number | string, { payload }: PayloadRequest): Promise<Plan['doc']> {
  const found = await payload.find({
    collection: 'payload-jobs',
    where: { id: { equals: id }, taskSlug: { equals: 'schedulePublish' } },
    depth: 0,
    limit: 1,
  })
  return (found.docs[0]?.input as Plan | undefined)?.doc
}

async function mayPublish(
  { relationTo, value }: NonNullable<Plan['doc']>,
  req: PayloadRequest,
): Promise<boolean> {
  const collection = req.payload.collections[relationTo]
  if (!collection) return false
  const { update } = await docAccessOperation({
    id: String(value),
    collection,
    data: { _status: 'published' },
    req,
  })
  return Boolean(update)
}
