/** Chance that is the same in every run. */
export interface Random {
  /** A whole number from `from` to `to`, both inclusive. */
  between(from: number, to: number): number
  pick<T>(choices: readonly T[]): T
  /** Whether something happens that does in `share` of all cases. */
  happens(share: number): boolean
}

/** @param seed another one, another sequence */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  // A linear congruential generator modulo 2³² with the constants of Numerical Recipes; the high bits are good.
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) / 2 ** 24
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    between,
    pick: (choices) => choices[between(0, choices.length - 1)] as (typeof choices)[number],
    happens: (share) => next() < share,
  }
}
