import type { Lexicon } from '../lexicon'
import type { AgencyRegistry } from '../lexicon/registry'
import type { WordsOfText } from '../text/scan'
import { unwrap } from '../text/unwrap'
import type { FoundRole } from './apposition'
import { hasVerb } from './has-verb'
import { nameKeysOf, type NameKeys } from './name-keys'
import type { NameSpan } from './name-model'
import { epithet, functionWord, honorific, role, roleModifier } from './marks'
import { nameReaderOf } from './name-readers'
import { roleAfter, roleBefore } from './roles'
import { endOfRun } from './runs'
import type { Tokens } from './tokens'

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
  roles: readonly string[]
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
export function mentionsOf(
  text: string,
  lexicon: Lexicon,
  registry: AgencyRegistry,
  told?: WordsOfText,
): Mention[] {
  const { model, tokens, certain } = nameReaderOf(lexicon)
  tokens.read(text, told)
  const mentions: Mention[] = []
  let to = 0
  for (;;) {
    const from = tokens.nextCapital(to)
    if (from === tokens.length) return mentions
    to = endOfRun(tokens, from)
    // "The", "But": most runs are no more than that.
    if (to === from + 1 && tokens.opens(from) && tokens.word(from)?.is(functionWord)) continue
    for (const span of model.spansIn(tokens, [from, to], leastProbable)) {
      const mention = mentionAt(text, tokens, span, certain, registry)
      if (mention) mentions.push(mention)
    }
  }
}

function mentionAt(
  text: string,
  tokens: Tokens,
  { run: [from, nameEnd], probability }: NameSpan,
  leastCertain: number,
  registry: AgencyRegistry,
): Mention | null {
  const to = endOfEpithet(tokens, nameEnd)
  const start = tokens.start(from)
  const full = to - from > 1
  // Without a possessive ending.
  const name = full
    ? unwrap(text.slice(start, tokens.wordEnd(to - 1)))
    : (tokens.word(from)?.text ?? '')
  const keys = nameKeysOf(name)
  if (registry.has(keys.whole)) return null
  const inFront = tokens.joined(from) ? tokens.word(from - 1) : undefined
  const titled = inFront?.is(honorific) === true // "Mr Osgood"
  // "President Weller", "Secretary of State Weller"
  const fronted = inFront?.is(role | roleModifier) === true && !tokens.possessive(from - 1)
  const likely = fronted || probability >= leastRoles
  const before = likely ? roleBefore(text, tokens, titled ? from - 1 : from, to) : null
  const after = likely ? roleAfter(text, tokens, to) : null
  const speaks = likely && hasVerb(tokens, [from, to], before, after)
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
    opens: tokens.opens(from),
    speaks,
    start,
    end: tokens.end(to - 1),
  }
}

/** "Pliny the Elder": the index behind the epithet, or the one given. */
function endOfEpithet(tokens: Tokens, to: number): number {
  const belongs =
    tokens.word(to)?.lower === 'the' &&
    tokens.capital(to + 1) &&
    tokens.joined(to + 1) &&
    tokens.word(to + 1)?.is(epithet)
  return belongs ? to + 2 : to
}

function rolesOf(before: FoundRole | null, after: FoundRole | null): readonly string[] {
  if (!before && !after) return none
  const roles: string[] = []
  if (before) roles.push(unwrap(before.text))
  if (after) roles.push(unwrap(after.text))
  return roles
}

const none: readonly string[] = []
