import type { Lexicon } from '../lexicon'
import { places } from '../lexicon/not-names'
import type { AgencyRegistry } from '../lexicon/registry'
import { keyOf } from '../text/key'
import { unwrap } from '../text/unwrap'
import { isGivenName, isThing, nameLikeness } from './name-like'
import { isRoleWord } from './role-word'
import { modelOf } from './models'
import { roleAfter, roleBefore } from './roles'
import { endOfRun, isAcronym, nameWithin, type Run } from './runs'
import type { Token } from './tokens'
import { hasVerb } from './has-verb'

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
  /** 0 to 1: how likely it is a person's name, by its words and those around it. */
  probability: number
  /** Introduced by a title or a role, or surer than most. */
  introduced: boolean
  /** As stated with this mention: in front, then behind. */
  roles: string[]
  /** Opens a sentence, where a capital letter says nothing. */
  opens: boolean
  /** A verb of saying stands beside it. */
  speaks: boolean
  start: number
  end: number
}

/** Names are no longer than that, in words. */
const longestName = 6
const leastProbable = 0.01
const certain = 0.32
const introducedAt = 0.6
const shaped = 0.15

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
    const model = modelOf(lexicon)
    if (model) {
      for (const { run, probability } of model
        .spansIn(text, tokens, [i, to], leastProbable)
        .sort((a, b) => a.run[0] - b.run[0])) {
        const mention = mentionAt(text, tokens, run, probability, lexicon, registry)
        if (mention) mentions.push(mention)
      }
    } else {
      const mention = mentionIn(text, tokens, [i, to], lexicon, registry)
      if (mention) mentions.push(mention)
    }
    i = to
  }
  return mentions
}

function mentionAt(
  text: string,
  tokens: readonly Token[],
  [from, to]: Run,
  probability: number,
  lexicon: Lexicon,
  registry: AgencyRegistry,
): Mention | null {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last) return null
  const name = unwrap(text.slice(first.start, last.start) + last.text)
  if (registry.has(keyOf(name))) return null
  const titled =
    lexicon.honorifics.has((tokens[from - 1]?.lower ?? '').replace(/\.$/, '')) && first.joined
  const before = roleBefore(text, tokens, titled ? from - 1 : from, to, lexicon)
  const after = roleAfter(text, tokens, to, lexicon)
  return {
    name,
    start: first.start,
    end: last.end,
    roles: [before, after].flatMap((role) => (role ? [unwrap(role.text)] : [])),
    speaks: hasVerb(tokens, [from, to], before, after, lexicon),
    opens: first.opens,
    full: to - from > 1,
    probability,
    certain: probability >= certain,
    introduced: titled || isTitle(tokens[from - 1], first, lexicon) || probability >= introducedAt,
    shaped: probability >= shaped,
  }
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
  const name = unwrap(text.slice(first.start, last.start) + last.text)
  if (registry.has(keyOf(name))) return null
  const titled =
    lexicon.honorifics.has((tokens[from - 1]?.lower ?? '').replace(/\.$/, '')) && first.joined
  const before = roleBefore(text, tokens, titled ? from - 1 : from, to, lexicon)
  const after = roleAfter(text, tokens, to, lexicon)
  const speaks = hasVerb(tokens, [from, to], before, after, lexicon)
  const common = {
    name,
    start: first.start,
    end: last.end,
    roles: [before, after].flatMap((role) => (role ? [unwrap(role.text)] : [])),
    speaks,
    introduced: true,
    probability: 1,
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
    shaped: !lexicon.capitalNouns,
  }
}

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

/** Beside a verb of saying: a plural may open a sentence there, and in German any noun stands behind it. */
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
