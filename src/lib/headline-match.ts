/**
 * How much of two headlines' words must be the same for one to be suggested: shared ÷ all distinct words.
 *
 * Editors rewrite a headline by a word or two: two of seven words replaced are 5 ÷ 9 = 0.56. So close can be
 * two stories on one subject, too ("Berlin police ban rally", "Berlin police allow rally": 0.6), which is why
 * a match of this kind is only ever suggested.
 */
const SIMILAR = 0.5

/** A shared word or two proves nothing where there is hardly more. */
const MIN_WORDS = 3

const wordsOf = (key: string) => [...new Set(key.split(' ').filter(Boolean))]

/** Long words are rare words, in every language that has long ones; then by alphabet, so that all agree. */
const byRarity = (a: string, b: string) => b.length - a.length || (a < b ? -1 : 1)

/**
 * Words of which two similar headlines share at least one: what to store and to look for.
 *
 * With both sides' words in one order, sets of similarity t share a word among the first n − ⌈t·n⌉ + 1 of n
 * (prefix filtering: Chaudhuri, Ganti and Kaushik, ICDE 2006). So only a headline's longest words are
 * indexed, and a look-up meets few documents.
 *
 * @param key a headline's matchKey
 * @returns empty for a headline too short to resemble another
 */
export function probeTerms(key: string): string[] {
  const words = wordsOf(key)
  if (words.length < MIN_WORDS) return []
  return words.sort(byRarity).slice(0, words.length - Math.ceil(SIMILAR * words.length) + 1)
}

/** How alike two headlines are, by their matchKeys: the share of their words that both have, from 0 to 1. */
export const likeness = (a: string, b: string): number => sharedOf(wordsOf(a), wordsOf(b))

/** Whether two headlines, by their matchKeys, are close enough to suggest one for the other. */
export function resembles(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  if (Math.min(first.length, second.length) < MIN_WORDS) return false
  return sharedOf(first, second) >= SIMILAR
}

function sharedOf(first: readonly string[], second: readonly string[]): number {
  const words = new Set(second)
  const shared = first.filter((word) => words.has(word)).length
  return shared === 0 ? 0 : shared / (first.length + second.length - shared)
}
