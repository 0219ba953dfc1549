/**
 * Words a minute in silent reading of non-fiction: M. Brysbaert, "How many words do we read per minute?",
 * Journal of Memory and Language 109 (2019), a meta-analysis of 190 studies.
 */
const wordsPerMinute = 238

/** Reading time in whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute))
}
