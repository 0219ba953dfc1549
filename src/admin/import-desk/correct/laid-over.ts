import type { Corrected } from '../../../engine/types'

/** Corrections over others: all of both, and where both say something of a place, the later. */
export function laidOver(earlier: Corrected, later: Corrected): Corrected {
  const splits: Record<string, readonly number[]> = { ...earlier.splits }
  for (const [line, cuts] of Object.entries(later.splits ?? {}))
    splits[line] = rising([...(splits[line] ?? []), ...cuts])
  return {
    kinds: { ...earlier.kinds, ...later.kinds },
    joins: rising([...(earlier.joins ?? []), ...(later.joins ?? [])]),
    splits,
  }
}

const rising = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b)
