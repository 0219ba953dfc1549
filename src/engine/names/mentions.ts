import type { Lexicon } from '../lexicon'
import { nationalities, places } from '../lexicon/not-names'
import type { AgencyRegistry } from '../lexicon/registry'
import { keyOf } from '../text/key'
import { isGivenName, isThing, nameLikeness, particles } from './name-like'
import { isRoleWord } from './role-words'
import { roleAfter, roleBefore } from './roles'
import type { Token } from './tokens'

/** A place in a text that may name a person. */
export interface Mention {
  /** As written, titles and roles left out. */
  name: string
  /** More than a surname or a given name. */
  full: boolean
  /** Enough in the words around it to take it for a person by itself. */
  certain: boolean
  /** A full name by its shape only: a person where other places of the page confirm it. */
  shaped: boolean
  role: string | null
  /** Opens a sentence, where a capital letter says nothing. */
  opens: boolean
  /** A verb of saying stands beside it. */
  speaks: boolean
  start: number
  end: number
}

/** A run of capitalised words, by index of its first token and of the one behind its last. */
type Run = readonly [from: number, to: number]

/** Names are no longer than that, in words. */
const longestName = 6
/** How far from a name its verb of saying may stand, in words. */
const verbReach = 2

/**
 * Finds what may name people in a text: runs of capitalised words, without the roles and titles in front.
 *
 * @param tokens the words of the text, as `tokensOf` gives them
 */
export function mentionsOf(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  registry: AgencyRegistry,
): Mention[] {
  const mentions: Mention[] = []
  for (let i = 0; i < tokens.length;) {
    const to = endOfRun(tokens, i)
    if (to === i) {
      i++
      continue
    }
    const mention = mentionIn(text, tokens, [i, to], lexicon, registry)
    if (mention) mentions.push(mention)
    i = to
  }
  return mentions
}

/** A run goes on over plain spaces and particles, and ends behind a possessive. */
function endOfRun(tokens: readonly Token[], from: number): number {
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

function mentionIn(
  text: string,
  tokens: readonly Token[],
  run: Run,
  lexicon: Lexicon,
  registry: AgencyRegistry,
): Mention | null {
  const [from, to] = nameWithin(tokens, run, lexicon)
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last || to <= from || to - from > longestName) return null
  const name = text.slice(first.start, last.start) + last.text
  if (registry.has(keyOf(name))) return null
  const titled =
    lexicon.honorifics.has((tokens[from - 1]?.lower ?? '').replace(/\.$/, '')) && first.joined
  const before = roleBefore(text, tokens, titled ? from - 1 : from, to, lexicon)
  const after = before ? null : roleAfter(text, tokens, to, lexicon)
  const speaks = hasVerb(tokens, [before?.from ?? from, after?.to ?? to], before !== null, lexicon)
  const common = {
    name,
    start: first.start,
    end: last.end,
    role: (before ?? after)?.text ?? null,
    speaks,
    opens: first.opens,
  }
  if (to - from === 1) {
    if (!canBeSurname(first, registry)) return null
    const certain =
      titled ||
      isTitle(tokens[from - 1], first, lexicon) ||
      (speaks && isNoNoun(tokens, from, lexicon))
    return { ...common, full: false, certain, shaped: false }
  }
  const likeness = nameLikeness(name)
  if (likeness === null) return null
  const confirmed =
    titled || before !== null || after !== null || speaks || hasInitial(tokens, from, to)
  return {
    ...common,
    full: true,
    certain: likeness === 'known' || confirmed,
    shaped: !first.opens && !lexicon.capitalNouns,
  }
}

/**
 * The part of a run that is the name. Roles, nations and small words cut the run; of the parts the first
 * that begins with a given name is the name, or else the last one.
 */
function nameWithin(tokens: readonly Token[], [from, to]: Run, lexicon: Lexicon): Run {
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

const isAcronym = (word: string) => /^\p{Lu}[\p{Lu}\p{N}.&]+$/u.test(word)

function canBeSurname(token: Token, registry: AgencyRegistry): boolean {
  const { lower, text } = token
  return (
    text.length > 1 &&
    !/\d/.test(text) &&
    !isAcronym(text) &&
    !isThing(lower) &&
    !places.has(lower) &&
    !registry.has(keyOf(text))
  )
}

/** Beside a verb of saying, only a name stands like that; a plural may open a sentence, a German noun anything. */
function isNoNoun(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]
  if (!token) return false
  if (lexicon.capitalNouns) return token.joined && lexicon.said.has(tokens[at - 1]?.lower ?? '')
  return !token.opens || !token.text.endsWith('s') || isGivenName(token.text)
}

/** A role right before a surname is its title: "President Trump". */
const isTitle = (before: Token | undefined, name: Token, lexicon: Lexicon): boolean =>
  before !== undefined && name.joined && !before.possessive && isRoleWord(before.lower, lexicon)

const hasInitial = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from + 1, to - 1).some((token) => /^\p{Lu}\.$/u.test(token.text))

/**
 * A verb of saying right before or behind a name and its role. Before a role there may be an article:
 * "said the minister, Jane Doe".
 */
function hasVerb(
  tokens: readonly Token[],
  [from, to]: Run,
  withRole: boolean,
  lexicon: Lexicon,
): boolean {
  let before = from - 1
  if (withRole && lexicon.articles.has(tokens[before]?.lower ?? '')) before--
  if (lexicon.said.has(tokens[before]?.lower ?? '') && tokens[before + 1]?.opens === false)
    return true
  for (let i = to; i < to + verbReach; i++) {
    const token = tokens[i]
    // Behind an apposition there is a comma before the verb, behind a bare name there is none.
    if (!token || token.opens || token.capital || (!token.joined && !withRole)) return false
    if (lexicon.said.has(token.lower)) return true
  }
  return false
}
