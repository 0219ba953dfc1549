import type { Lexicon } from '../lexicon'
import type { AgencyRegistry } from '../lexicon/registry'
import { unwrap } from '../text/unwrap'
import type { FoundRole } from './apposition'
import { hasVerb } from './has-verb'
import { nameKeysOf, type NameKeys } from './name-keys'
import type { NameSpan } from './name-model'
import { epithet, functionWord, honorific, role, roleModifier } from './marks'
import { nameReaderOf } from './name-readers'
import { roleAfter, roleBefore } from './roles'
import { endOfRun } from './runs'
import { tokensOf, type Token } from './tokens'

/** A place in a text that may name a person. */
export interface Mention {
  /** As written, titles and roles left out. */
  name: string
  keys: NameKeys
  /** More than a surname or a given name. */
  full: boolean
  /** 0 to 1: how likely it is a person's name, by its words and those around it. */
  probability: number
  /** Likely enough to take it for a person by itself. */
  certain: boolean
  /** A title or a role stands right in front. */
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

/** A mention with its place on the page. */
export interface PlacedMention {
  mention: Mention
  line: number
  /** Index of the block. */
  block: number
  quoted: boolean
  /** In the words of a picture, which open with a name more often than with another word. */
  picture: boolean
  /** Only names who is already known: titles and headings make no people. */
  only: boolean
}

/** What is less likely than that is not even taken for a known surname. */
const leastProbable = 0.01
/** From there on roles are looked for, as they are wherever one seems to stand right in front. */
const leastRoles = 0.04
/** From there on a full name with a title, a role or a verb of saying counts. */
const leastSupported = 0.15

/** Finds what may name people in a text: within runs of capitalised words, without the roles and titles in front. */
export function mentionsOf(text: string, lexicon: Lexicon, registry: AgencyRegistry): Mention[] {
  const { model, vocabulary, certain } = nameReaderOf(lexicon)
  const tokens = tokensOf(text, vocabulary)
  const mentions: Mention[] = []
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from]
    if (!token?.word.capital) continue
    const to = endOfRun(tokens, from)
    // "The", "But": most runs are no more than that.
    if (to === from + 1 && token.opens && token.word.is(functionWord)) continue
    for (const span of model.spansIn(tokens, [from, to], leastProbable)) {
      const mention = mentionAt(text, tokens, span, certain, registry)
      if (mention) mentions.push(mention)
    }
    from = to - 1
  }
  return mentions
}

function mentionAt(
  text: string,
  tokens: readonly Token[],
  { run: [from, nameEnd], probability }: NameSpan,
  leastCertain: number,
  registry: AgencyRegistry,
): Mention | null {
  const to = endOfEpithet(tokens, nameEnd)
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last) return null
  const name = unwrap(text.slice(first.start, last.start) + last.word.text)
  const keys = nameKeysOf(name)
  if (registry.has(keys.whole)) return null
  const inFront = from > 0 && first.joined ? tokens[from - 1] : undefined
  const titled = inFront?.word.is(honorific) === true // "Mr Osgood"
  const fronted = inFront !== undefined && isTitle(inFront)
  const likely = fronted || probability >= leastRoles
  const before = likely ? roleBefore(text, tokens, titled ? from - 1 : from, to) : null
  const after = likely ? roleAfter(text, tokens, to) : null
  const speaks = likely && hasVerb(tokens, [from, to], before, after)
  const full = to - from > 1
  const introduced = titled || (fronted && before !== null)
  const supported = full
    ? probability >= leastSupported && (introduced || speaks || before !== null || after !== null)
    : introduced
  return {
    name,
    keys,
    full,
    probability,
    certain: supported || probability >= leastCertain,
    introduced,
    roles: rolesOf(before, after),
    opens: first.opens,
    speaks,
    start: first.start,
    end: last.end,
  }
}

/** "Pliny the Elder": the index behind the epithet, or the one given. */
function endOfEpithet(tokens: readonly Token[], to: number): number {
  const last = tokens[to + 1]
  const belongs =
    tokens[to]?.word.lower === 'the' &&
    last?.word.capital === true &&
    last.joined &&
    last.word.is(epithet)
  return belongs ? to + 2 : to
}

/** A role right before a name is its title: "President Weller", "Secretary of State Weller". */
const isTitle = ({ word, possessive }: Token): boolean =>
  !possessive && word.is(role | roleModifier)

function rolesOf(before: FoundRole | null, after: FoundRole | null): string[] {
  const roles: string[] = []
  if (before) roles.push(unwrap(before.text))
  if (after) roles.push(unwrap(after.text))
  return roles
}
