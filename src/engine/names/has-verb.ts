import type { FoundRole } from './apposition'
import type { Run } from './runs'
import { article, said } from './marks'
import type { Token } from './tokens'

/** How far behind a name its verb of saying may stand, in words: "Jane Doe has said". */
const reach = 2

/**
 * Whether a verb of saying stands beside a name, or beside the role that goes with it: "said Jane Doe",
 * "said the minister, Jane Doe", "Jane Doe, the minister, said".
 */
export function hasVerb(
  tokens: readonly Token[],
  [from, to]: Run,
  before: FoundRole | null,
  after: FoundRole | null,
): boolean {
  let front = (before?.from ?? from) - 1
  if (before && tokens[front]?.word.is(article)) front--
  if (tokens[front]?.word.is(said) && tokens[front + 1]?.opens === false) return true
  const back = after?.to ?? to
  // Where commas set name or role off, one stands before the verb; behind a bare name there is none.
  const setOff = after !== null || (before !== null && tokens[from]?.joined === false)
  for (let i = back; i < back + reach; i++) {
    const token = tokens[i]
    if (!token || token.opens || token.word.capital || (!token.joined && !setOff)) return false
    if (token.word.is(said)) return true
  }
  return false
}
