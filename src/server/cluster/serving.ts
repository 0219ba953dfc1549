/** What a worker tells the primary of its cluster when it serves. */
export const SERVING = 'slugline: serving'
