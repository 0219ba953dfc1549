import type { Payload } from 'payload'
import { log } from '../lib/log'

/** A planned publication that failed for good, as Payload's queue keeps it. */
interface FailedPublication {
  id: string
  createdAt: string
  waitUntil?: string | null
  input?: { type?: string; doc?: { value?: string } }
  error?: { message?: string }
  log?: { executedAt: string; error?: { message?: string } }[]
}

/**
 * Tells on the article that its planned publication came to nothing, and why: Payload writes it to the log only. The
 * job goes, since it has been told.
 */
export async function tellRefusedPublications(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find<FailedPublication>({
    collection: 'payload-jobs',
    where: { taskSlug: { equals: 'schedulePublish' }, hasError: { equals: true } },
    pagination: false,
  })
  for (const job of docs) {
    const id = job.input?.doc?.value
    const last = job.log?.at(-1)
    if (id && job.input?.type !== 'unpublish') {
      const told = await payload.update({
        collection: 'articles',
        where: { id: { equals: id } },
        data: {
          publicationRefused: {
            at: last?.executedAt ?? job.createdAt,
            reason: last?.error?.message ?? job.error?.message ?? '',
          },
        },
        draft: true,
        depth: 0,
        overrideAccess: true,
      })
      log.warn({ article: id, told: told.docs.length }, 'a planned publication was refused')
    }
    await payload.db.deleteOne({ collection: 'payload-jobs', where: { id: { equals: job.id } } })
  }
}
