import { createLocalReq, type Payload } from 'payload'
import { IMPORTS_QUEUE } from '../jobs/imports-queue'
import { every } from './every'

/** Nobody waits longer for an import to begin; the question costs one look at an index. */
const LOOK_EVERY_MS = 2_000

/**
 * Runs the imports that wait, one at a time: a server that answers has little time for more.
 *
 * @returns ends it: the one under way ends after the batch at hand, and is left to the next server
 */
export function runImports(payload: Payload): () => Promise<void> {
  const stopping = new AbortController()
  const end = every(LOOK_EVERY_MS, async () => {
    const req = await createLocalReq({ context: { stop: stopping.signal } }, payload)
    await payload.jobs.run({ queue: IMPORTS_QUEUE, limit: 1, req })
  })
  return async () => {
    stopping.abort()
    await end()
  }
}
