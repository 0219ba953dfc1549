import { scale } from '../../src/engine/names/name-model'
import type { Fitted } from './fit'

/** Signs that would end or change a template, and spaces, which set the weights apart. */
const unwritable = /[`\\$\s]/

/** Writes weights as `NameModel` reads them. */
export function sourceOf(weights: Fitted['weights'], steps: Fitted['steps']): string {
  const written = (value: number) => Math.round(value * scale)
  const lines = [...weights]
    .map(([clue, [first, further]]) => [clue, written(first), written(further)] as const)
    .filter(([clue, first, further]) => (first !== 0 || further !== 0) && !unwritable.test(clue))
    .map((cells) => cells.join(' '))
    .sort()
  return [Array.from(steps, written).join(' '), ...lines].join('\n')
}
