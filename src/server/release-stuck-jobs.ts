import type { Payload } from 'payload'

/** A publication takes seconds; whoever has been at it for longer was killed. In milliseconds. */
const STUCK_AFTER = 5 * 60_000

/**
 * Gives back the scheduled publications that a killed server was at, so that the next run does them: Payload
 * leaves them "processing" for ever. One that was done after all is done again, which changes nothing.
 */
export async function releaseStuckJobs(payload: Payload): Promise<void> {
  await payload.db.updateJobs({
    data: { processing: false },
    returning: false,
    where: {
      taskSlug: { equals: 'schedulePublish' },
      processing: { equals: true },
      completedAt: { exists: false },
      updatedAt: { less_than: new Date(Date.now() - STUCK_AFTER).toISOString() },
    },
  })
}
