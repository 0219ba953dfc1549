import type { Payload } from 'payload'

/** Who has given no sign of life for a minute is taken for dead (src/server/release-stuck-jobs.ts). */
const SIGN_EVERY_MS = 15_000

/**
 * Shows of a job now and again that somebody is at it.
 *
 * @returns ends it
 */
export function keepAlive(payload: Payload, job: number | string): () => void {
  const timer = setInterval(() => {
    const data = { updatedAt: new Date().toISOString() }
    payload.db
      .updateJobs({ id: job, data, returning: false })
      // Three may get lost.
      .catch((err: unknown) => payload.logger.warn({ err, msg: 'A job gave no sign of life' }))
  }, SIGN_EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
