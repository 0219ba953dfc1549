import { apposition, isHead, type FoundRole } from './apposition'
import {
  adjective,
  calendar,
  functionWord,
  honorific,
  looseLink,
  modifier,
  place,
  roleLink,
  roleModifier,
  said,
} from './marks'
import type { Token } from './tokens'

/** Roles are no longer than that, in words. */
const longest = 10

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
): FoundRole | null {
  const name = tokens[from]
  if (!name || from === 0) return null
  if (name.joined) return walkLeft(text, tokens, from)
  const closes = text.charAt(tokens[to - 1]?.end ?? 0)
  const before = tokens[from - 1]
  if (!before || (closes !== ',' && to < tokens.length)) return null
  if (text.slice(before.end, name.start) !== ', ') return null
  let start = from - 1
  while (start > from - longest && tokens[start]?.joined && !tokens[start]?.opens) start--
  const found = start < 0 ? null : apposition(text, tokens, start)
  return found?.to === from ? found : null
}

function walkLeft(text: string, tokens: readonly Token[], from: number): FoundRole | null {
  let start = from
  let head = -1
  for (let i = from - 1; i >= 0 && i >= from - longest; i--) {
    const token = tokens[i]
    const next = tokens[i + 1]
    if (!token || (i + 1 < from && !next?.joined)) break
    if (isHead(token)) {
      head = i
      start = i
      continue
    }
    const { word } = token
    if (word.is(roleModifier | adjective)) {
      start = i
      continue
    }
    if (!word.capital && word.is(roleLink)) {
      if (i === from - 1) break
      const left = i > 0 ? tokens[i - 1] : undefined
      const goesOn = head < 0 || (left && isHead(left) && word.lower === 'and')
      if (!goesOn) break
      continue
    }
    const noun = isLinked(tokens, i) || (head === i + 1 && isNounModifier(token))
    if (!noun && (!word.capital || isStop(token))) break
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
export function roleAfter(text: string, tokens: readonly Token[], at: number): FoundRole | null {
  const name = tokens[at - 1]
  const opening = tokens[at]
  if (!name || !opening || opening.joined || text.slice(name.end, opening.start) !== ', ')
    return null
  return apposition(text, tokens, at)
}

/** "Head of state", "presidente del consiglio": a plain noun behind a link. */
function isLinked(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.word
  const link = i > 0 ? tokens[i - 1]?.word : undefined
  return (
    word?.capital === false &&
    link?.is(roleLink) === true &&
    !link.is(looseLink) &&
    !word.is(functionWord | said)
  )
}

/** "Union leader", "harbour master": a plain noun right before the word that makes the role. */
const isNounModifier = ({ word, possessive }: Token): boolean =>
  !word.capital && !possessive && word.is(modifier)

/** A capitalised word that no role reaches over. */
const isStop = ({ word, opens }: Token): boolean =>
  (word.is(functionWord) && (opens || !word.is(place))) || word.is(calendar | honorific)
