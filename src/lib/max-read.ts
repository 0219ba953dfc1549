import { env } from './env'

/**
 * What an anonymous reader can ask for at once, over REST and GraphQL: documents of one list, and how many
 * relationships away from it (nobody gets more of these).
 */
export const MAX_READ = { limit: env.MAX_LIMIT, depth: env.MAX_DEPTH } as const

/** Who has signed in may ask for so many times as much: enough for every script, and bounded. */
export const SIGNED_IN_FACTOR = 10
