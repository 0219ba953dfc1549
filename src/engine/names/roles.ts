import type { Lexicon } from '../lexicon'
import { places } from '../lexicon/not-names'
import { words } from '../lexicon/words'
import { apposition, type FoundRole } from './apposition'
import { isHead } from './role-word'
import type { Token } from './tokens'

/** Roles are no longer than that, in words. */
const longest = 10
/** Links that a verb may follow, or another clause. */
const beforeVerbs: ReadonlySet<string> = new Set(words`to zu à and und et y e en`)

/**
 * The role in front of a name: "NATO Secretary General", "ministre de l’Intérieur", or set off by commas
 * on both sides: "the minister of justice, Jane Doe, said".
 *
 * @param from index of the name's first token
 * @param to index of the token behind the name
 */
export function roleBefore(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): FoundRole | null {
  const name = tokens[from]
  if (!name || from === 0) return null
  if (name.joined) return walkLeft(text, tokens, from, lexicon)
  const closes = text.charAt(tokens[to - 1]?.end ?? 0)
  const before = tokens[from - 1]
  if (!before || (closes !== ',' && to < tokens.length)) return null
  if (text.slice(before.end, name.start) !== ', ') return null
  let start = from - 1
  while (start > from - longest && tokens[start]?.joined && !tokens[start]?.opens) start--
  const found = start < 0 ? null : apposition(text, tokens, start, lexicon)
  return found?.to === from ? found : null
}

function walkLeft(
  text: string,
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): FoundRole | null {
  let start = from
  let head = -1
  for (let i = from - 1; i >= 0 && i >= from - longest; i--) {
    const token = tokens[i]
    const next = tokens[i + 1]
    if (!token || (i + 1 < from && !next?.joined)) break
    if (isHead(token, lexicon)) {
      head = i
      start = i
      continue
    }
    if (lexicon.roleModifiers.has(token.lower) || lexicon.adjectives.has(token.lower)) {
      start = i
      continue
    }
    if (lexicon.roleLinks.has(token.lower) && !token.capital) {
      if (i === from - 1) break
      const left = tokens[i - 1]
      const goesOn = head < 0 || (isHead(left, lexicon) && token.lower === 'and')
      if (!goesOn) break
      continue
    }
    const noun = isLinked(tokens, i, lexicon) || isNounModifier(tokens, i, head, lexicon)
    if (!noun && (!token.capital || isStop(token, lexicon))) break
    start = i
  }
  if (head < 0 || head < start) return null
  const first = tokens[start]
  const last = tokens[from - 1]
  if (!first || !last) return null
  return { text: text.slice(first.start, last.end), from: start, to: from }
}

/**
 * The role behind a name, in apposition: "Jane Doe, the party’s leader, said".
 *
 * @param at index of the token behind the name
 */
export function roleAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): FoundRole | null {
  const name = tokens[at - 1]
  const opening = tokens[at]
  if (!name || !opening || opening.joined || text.slice(name.end, opening.start) !== ', ')
    return null
  return apposition(text, tokens, at, lexicon)
}

/** "Head of state", "presidente del consiglio": a plain noun behind a link. */
const isLinked = (tokens: readonly Token[], i: number, lexicon: Lexicon): boolean => {
  const { lower = '', capital = true } = tokens[i] ?? {}
  const link = tokens[i - 1]?.lower ?? ''
  return (
    !capital &&
    lexicon.roleLinks.has(link) &&
    !beforeVerbs.has(link) &&
    !lexicon.functionWords.has(lower) &&
    !lexicon.said.has(lower)
  )
}

/** "Union leader", "harbour master": a plain noun right before the word that makes the role. */
function isNounModifier(
  tokens: readonly Token[],
  i: number,
  head: number,
  lexicon: Lexicon,
): boolean {
  const token = tokens[i]
  if (!token || !lexicon.nounModifiers || head !== i + 1 || token.capital || token.possessive)
    return false
  return (
    /^\p{Ll}{3,}$/u.test(token.lower) &&
    !/(?:ed|ing|ly)$/.test(token.lower) &&
    !lexicon.functionWords.has(token.lower) &&
    !lexicon.said.has(token.lower)
  )
}

/** A capitalised word that no role reaches over. */
const isStop = (token: Token, lexicon: Lexicon): boolean =>
  (lexicon.functionWords.has(token.lower) && (token.opens || !places.has(token.lower))) ||
  lexicon.weekdays.has(token.lower) ||
  lexicon.months.has(token.lower) ||
  lexicon.honorifics.has(token.lower.replace(/\.$/, ''))
