import type { Corrected } from '../engine/types'

/**
 * What editors corrected in a document: what comes with it, part by part (an empty part takes back what was kept), else
 * what an earlier import kept.
 *
 * @returns without empty parts and in one order, so that its JSON compares
 */
export function correctedOf(kept: Corrected, given: Corrected): Corrected {
  const joins = given.joins ?? kept.joins ?? []
  const places = Object.entries(given.kinds ?? kept.kinds ?? {}).sort(([a], [b]) =>
    a < b ? -1 : 1,
  )
  const lines = Object.entries(given.splits ?? kept.splits ?? {}).filter(
    ([, characters]) => characters.length > 0,
  )
  return {
    ...(places.length > 0 && { kinds: Object.fromEntries(places) }),
    ...(joins.length > 0 && { joins: rising(joins) }),
    ...(lines.length > 0 && {
      splits: Object.fromEntries(lines.map(([line, characters]) => [line, rising(characters)])),
    }),
  }
}

const rising = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b)
