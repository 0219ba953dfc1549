/**
 * What an anonymous reader can ask for at once, over REST and GraphQL: documents of one list, and how many
 * relationships away from it (nobody gets more of these).
 */
export const MAX_READ = { limit: 100, depth: 4 } as const
