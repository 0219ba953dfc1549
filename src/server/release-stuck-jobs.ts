import type { Payload } from 'payload'

/**
 * Whoever has been at a job for so long without a sign of life was killed; in milliseconds. A publication takes
 * seconds; an import shows every 15 seconds that it is alive.
 */
const STUCK_AFTER = { schedulePublish: 5 * 60_000, import: 60_000 }

/**
 * Gives back the jobs that a killed server was at, so that the next run does them: Payload leaves them "processing"
 * for ever. What was done after all is done again, which changes nothing.
 */
export async function releaseStuckJobs(payload: Payload): Promise<void> {
  for (const [task, stuckAfter] of Object.entries(STUCK_AFTER)) {
    await payload.db.updateJobs({
      data: { processing: false },
      returning: false,
      where: {
        taskSlug: { equals: task },
        processing: { equals: true },
        completedAt: { exists: false },
        updatedAt: { less_than: new Date(Date.now() - stuckAfter).toISOString() },
      },
    })
  }
}
