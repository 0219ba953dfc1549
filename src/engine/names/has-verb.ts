import type { FoundRole } from './apposition'
import type { Run } from './runs'
import { article, said } from './marks'
import type { Tokens } from './tokens'

/** How far behind a name its verb of saying may stand, in words: "Jane Doe has said". */
const reach = 2

/**
 * Whether a verb of saying stands beside a name, or beside the role that goes with it: "said Jane Doe",
 * "said the minister, Jane Doe", "Jane Doe, the minister, said".
 */
export function hasVerb(
  tokens: Tokens,
  [from, to]: Run,
  before: FoundRole | null,
  after: FoundRole | null,
): boolean {
  let front = (before?.from ?? from) - 1
  if (before && tokens.word(front)?.is(article)) front--
  if (tokens.word(front)?.is(said) && !tokens.opens(front + 1)) return true
  const back = after?.to ?? to
  // Where commas set name or role off, one stands before the verb; behind a bare name there is none.
  const setOff = after !== null || (before !== null && !tokens.joined(from))
  for (let i = back; i < back + reach; i++) {
    if (tokens.opens(i) || tokens.capital(i) || (!tokens.joined(i) && !setOff)) return false
    if (tokens.word(i)?.is(said)) return true
  }
  return false
}
