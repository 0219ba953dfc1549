import type { Lexicon } from '../lexicon'
import type { AgencyRegistry } from '../lexicon/registry'
import { words } from '../lexicon/words'
import { keyOf } from '../text/key'
import { unwrap } from '../text/unwrap'
import { hasVerb } from './has-verb'
import type { NameSpan } from './name-model'
import { nameReaderOf } from './name-readers'
import { isRoleWord } from './role-word'
import { roleAfter, roleBefore } from './roles'
import { endOfRun } from './runs'
import type { Token } from './tokens'
import { WordsOfText } from './words-of-text'

/** A place in a text that may name a person. */
export interface Mention {
  /** As written, titles and roles left out. */
  name: string
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

/** What is less likely than that is not even taken for a known surname. */
const leastProbable = 0.01
/** From there on roles are looked for, as they are wherever one seems to stand right in front. */
const leastRoles = 0.04
/** From there on a full name with a title, a role or a verb of saying counts. */
const leastSupported = 0.15

/** Behind "the" and a name: "Pliny the Elder". */
const epithets: ReadonlySet<string> = new Set(
  words`elder younger great bald bold brave conqueror confessor cruel fair good impaler lion magnificent navigator pious simple terrible wise`,
)

/**
 * Finds what may name people in a text: within runs of capitalised words, without the roles and titles in front.
 *
 * @param tokens the words of the text, as `tokensOf` gives them
 */
export function mentionsOf(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  registry: AgencyRegistry,
): Mention[] {
  const { model, vocabulary, certain } = nameReaderOf(lexicon)
  const textWords = new WordsOfText(text, tokens, vocabulary)
  const mentions: Mention[] = []
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from]
    if (!token?.capital) continue
    const to = endOfRun(tokens, from)
    // "The", "But": most runs are no more than that.
    if (to === from + 1 && token.opens && lexicon.functionWords.has(token.lower)) continue
    for (const span of model.spansIn(textWords, [from, to], leastProbable)) {
      const mention = mentionAt(text, tokens, span, certain, lexicon, registry)
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
  lexicon: Lexicon,
  registry: AgencyRegistry,
): Mention | null {
  const to = endOfEpithet(tokens, nameEnd)
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last) return null
  const name = unwrap(text.slice(first.start, last.start) + last.text)
  if (registry.has(keyOf(name))) return null
  const titled = isTitled(tokens[from - 1], first, lexicon)
  const fronted = isFronted(tokens[from - 1], first, lexicon)
  const likely = fronted || probability >= leastRoles
  const before = likely ? roleBefore(text, tokens, titled ? from - 1 : from, to, lexicon) : null
  const after = likely ? roleAfter(text, tokens, to, lexicon) : null
  const speaks = likely && hasVerb(tokens, [from, to], before, after, lexicon)
  const full = to - from > 1
  const introduced = titled || (fronted && before !== null)
  const supported = full
    ? probability >= leastSupported && (introduced || speaks || before !== null || after !== null)
    : introduced
  return {
    name,
    full,
    probability,
    certain: supported || probability >= leastCertain,
    introduced,
    roles: [before, after].flatMap((role) => (role ? [unwrap(role.text)] : [])),
    opens: first.opens,
    speaks,
    start: first.start,
    end: last.end,
  }
}

/** "Pliny the Elder": the index behind the epithet, or the one given. */
function endOfEpithet(tokens: readonly Token[], to: number): number {
  const epithet = tokens[to + 1]
  const belongs =
    tokens[to]?.lower === 'the' &&
    epithet?.capital === true &&
    epithet.joined &&
    epithets.has(epithet.lower)
  return belongs ? to + 2 : to
}

/** "Mr Osgood". */
const isTitled = (before: Token | undefined, name: Token, lexicon: Lexicon): boolean =>
  before !== undefined && name.joined && lexicon.honorifics.has(before.lower.replace(/\.$/, ''))

/** A role right before a name is its title: "President Weller", "Secretary of State Weller". */
const isFronted = (before: Token | undefined, name: Token, lexicon: Lexicon): boolean =>
  before !== undefined &&
  name.joined &&
  !before.possessive &&
  (isRoleWord(before.lower, lexicon) || lexicon.roleModifiers.has(before.lower))
