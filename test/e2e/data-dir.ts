import { fileURLToPath } from 'node:url'

/** The data of the server that the browser tests run against; empty at the start of each run. */
export const dataDir = fileURLToPath(new URL('../../.cache/e2e', import.meta.url))
