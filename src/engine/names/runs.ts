import { particles } from './name-like'
import type { Token } from './tokens'

/** A run of capitalised words, by index of its first token and of the one behind its last. */
export type Run = readonly [from: number, to: number]

/** A run goes on over plain spaces and particles, and ends behind a possessive. */
export function endOfRun(tokens: readonly Token[], from: number): number {
  if (!tokens[from]?.capital) return from
  let to = from + 1
  while (to < tokens.length && !tokens[to - 1]?.possessive) {
    let next = to
    while (
      next < to + 3 &&
      tokens[next]?.joined &&
      particles.has(tokens[next]?.lower ?? '') &&
      !tokens[next]?.capital
    )
      next++
    const token = tokens[next]
    if (!token?.capital || !token.joined) break
    to = next + 1
  }
  return to
}
