import type { Payload } from 'payload'
import { log } from '../lib/log'

/** A planned publication, or withdrawal, that failed for good, as Payload's queue keeps it. */
interface FailedPlan {
  id: string
  createdAt: string
  waitUntil?: string | null
  input?: { type?: string; doc?: { value?: string } }
  error?: { message?: string }
  log?: { executedAt: string; error?: { message?: string } }[]
}

/**
 * Tells on the article that its planned publication, or withdrawal, came to nothing, and why: Payload writes it to the
 * log only. The job goes once it has been told; while somebody is writing the article it stays, for the next time.
 */
export async function tellRefusedPublications(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find<FailedPlan>({
    collection: 'payload-jobs',
    where: { taskSlug: { equals: 'schedulePublish' }, hasError: { equals: true } },
    pagination: false,
  })
  for (const job of docs) {
    const { id } = job
    const data = { processing: true }
    const claimed = await payload.db.updateJobs({ data, where: { id: { equals: id } } })
    // Another server tells it.
    if (!claimed?.length) continue
    let told = false
    try {
      told = await isTold(payload, job)
    } finally {
      if (!told) await payload.db.updateJobs({ id, data: { processing: false }, returning: false })
    }
    if (told)
      await payload.db.deleteOne({ collection: 'payload-jobs', where: { id: { equals: id } } })
  }
}

/** @returns whether nothing is left to tell: an article that is gone has nobody to be told */
async function isTold(payload: Payload, job: FailedPlan): Promise<boolean> {
  const article = job.input?.doc?.value
  if (!article) return true
  const last = job.log?.at(-1)
  const why = last?.error?.message ?? job.error?.message ?? ''
  const isWithdrawal = job.input?.type === 'unpublish'
  const { docs, errors } = await payload.update({
    collection: 'articles',
    where: { id: { equals: article } },
    data: {
      publicationRefused: {
        at: last?.executedAt ?? job.createdAt,
        reason: isWithdrawal ? `It was to be withdrawn then, and was not: ${why}` : why,
      },
    },
    draft: true,
    depth: 0,
    overrideAccess: true,
    overrideLock: false,
  })
  const [failed] = errors
  if (failed) log.warn({ article, why: failed.message }, 'a failed plan could not be told yet')
  else if (docs.length > 0) log.warn({ article, isWithdrawal }, 'a failed plan was told')
  return !failed
}
