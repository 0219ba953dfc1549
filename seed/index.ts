import { fileURLToPath } from 'node:url'

/** The folder of the documents that come with Slugline. */
export const seedFolder = fileURLToPath(new URL('./documents', import.meta.url))
