import type { Lexicon } from '../lexicon'
import { nationalities, places } from '../lexicon/not-names'
import { isGivenName, particles } from './name-like'
import { isRoleWord } from './role-word'
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

/**
 * The part of a run that is the name. Roles, nations and small words cut the run; of the parts the first
 * that begins with a given name is the name, or else the last one.
 */
export function nameWithin(tokens: readonly Token[], [from, to]: Run, lexicon: Lexicon): Run {
  let name: Run = [to, to]
  for (let i = from; i < to;) {
    let end = i
    while (end < to && !isBoundary(tokens, end, i, to, lexicon)) end++
    if (end > i) name = narrowed(tokens, [i, end], lexicon)
    if (isGivenName(tokens[name[0]]?.text ?? '') && name[1] - name[0] > 1) return name
    i = end + 1
  }
  return name
}

/** Whether the token at `i` is no part of a name that began at `start`. */
function isBoundary(
  tokens: readonly Token[],
  i: number,
  start: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  const token = tokens[i]
  if (!token) return true
  const { lower, text } = token
  if (isGivenName(text) && i + 1 < to) return false
  if (isRoleWord(lower, lexicon) || lexicon.honorifics.has(lower.replace(/\.$/, ''))) return true
  if (isEdge(token, lexicon)) return i === start || !particles.has(lower)
  return i === start && isPrelude(token, lexicon)
}

/** Cuts nouns off that stand before a given name, and in German also behind the surname. */
function narrowed(tokens: readonly Token[], [from, to]: Run, lexicon: Lexicon): Run {
  let start = from
  for (let i = from; i + 1 < to; i++) {
    if (!isGivenName(tokens[i]?.text ?? '')) continue
    start = i
    break
  }
  let end = to
  if (lexicon.capitalNouns && isGivenName(tokens[start]?.text ?? '')) {
    let surname = start + 1
    while (surname + 1 < to && !isSurname(tokens[surname])) surname++
    end = surname + 1
  }
  return [start, end]
}

/** Neither a second given name, nor an initial, nor a particle. */
const isSurname = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.capital &&
  !isGivenName(token.text) &&
  !/^\p{Lu}\.$/u.test(token.text)

/** Stands in front of a name without being part of it. */
const isPrelude = (token: Token, lexicon: Lexicon): boolean =>
  isEdge(token, lexicon) ||
  nationalities.has(token.lower) ||
  places.has(token.lower) ||
  lexicon.roleModifiers.has(token.lower) ||
  isAcronym(token.text)

const isEdge = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined &&
  (lexicon.functionWords.has(token.lower) ||
    lexicon.weekdays.has(token.lower) ||
    (lexicon.months.has(token.lower) && !isGivenName(token.text)) ||
    lexicon.said.has(token.lower))

/** Abbreviations that look like somebody's initials. */
const countries: ReadonlySet<string> = new Set(['U.S.', 'U.K.', 'U.N.', 'E.U.', 'D.C.', 'U.A.E.'])

/** "NATO", "U.S.", "G7"; not "J." or "J.R.", which are initials. */
export const isAcronym = (word: string): boolean =>
  countries.has(word) || /^\p{Lu}[\p{Lu}\p{N}&]+(?:\.\p{Lu}*)*$/u.test(word)
