import { particle } from './marks'
import type { Tokens } from './tokens'

/** A run of capitalised words, by index of its first token and of the one behind its last. */
export type Run = readonly [from: number, to: number]

/** "von und zu der": in a row. */
const mostParticles = 3

/** A run goes on over plain spaces and particles, and ends behind a possessive. */
export function endOfRun(tokens: Tokens, from: number): number {
  if (!tokens.capital(from)) return from
  let to = from + 1
  while (to < tokens.length && !tokens.possessive(to - 1)) {
    let next = to
    while (
      next < to + mostParticles &&
      tokens.joined(next) &&
      !tokens.capital(next) &&
      tokens.word(next)?.is(particle)
    )
      next++
    if (!tokens.joined(next) || !tokens.capital(next)) break
    to = next + 1
  }
  return to
}
