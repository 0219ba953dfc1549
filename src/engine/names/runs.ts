import { particle } from './marks'
import type { Token } from './tokens'

/** A run of capitalised words, by index of its first token and of the one behind its last. */
export type Run = readonly [from: number, to: number]

/** "von und zu der": in a row. */
const mostParticles = 3

/** A run goes on over plain spaces and particles, and ends behind a possessive. */
export function endOfRun(tokens: readonly Token[], from: number): number {
  if (!tokens[from]?.word.capital) return from
  let to = from + 1
  while (to < tokens.length && !tokens[to - 1]?.possessive) {
    let next = to
    while (
      next < to + mostParticles &&
      tokens[next]?.joined &&
      !tokens[next]?.word.capital &&
      tokens[next]?.word.is(particle)
    )
      next++
    const token = tokens[next]
    if (!token?.joined || !token.word.capital) break
    to = next + 1
  }
  return to
}
