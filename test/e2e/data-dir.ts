import { fileURLToPath } from 'node:url'

/**
 * The data of the server that a worker's browser tests run against; empty at its start. A worker is a process, and so is
 * its server: both find in the environment which one they belong to.
 */
export const dataDir = fileURLToPath(
  new URL(`../../.cache/e2e/${process.env.TEST_WORKER_INDEX}`, import.meta.url),
)
