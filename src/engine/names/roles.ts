import { unitAt } from '../text/characters'
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
import type { Tokens } from './tokens'

/** Roles are no longer than that, in words. */
const longest = 10
const comma = 0x2c
const space = 0x20

/**
 * The role in front of a name: "NATO Secretary General", "ministre de l’Intérieur", or set off by commas
 * on both sides: "the minister of justice, Jane Doe, said".
 *
 * @param from index of the name's first token
 * @param to index of the token behind the name
 */
export function roleBefore(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
): FoundRole | null {
  if (from === 0) return null
  if (tokens.joined(from)) return walkLeft(text, tokens, from)
  if (to < tokens.length && unitAt(text, tokens.end(to - 1)) !== comma) return null
  if (!isCommaBefore(text, tokens, from)) return null
  let start = from - 1
  while (start > from - longest && tokens.joined(start) && !tokens.opens(start)) start--
  const found = start < 0 ? null : apposition(text, tokens, start)
  return found?.to === from ? found : null
}

function walkLeft(text: string, tokens: Tokens, from: number): FoundRole | null {
  let start = from
  let head = -1
  for (let i = from - 1; i >= 0 && i >= from - longest; i--) {
    const word = tokens.word(i)
    if (!word || (i + 1 < from && !tokens.joined(i + 1))) break
    if (isHead(tokens, i)) {
      head = i
      start = i
      continue
    }
    if (word.is(roleModifier | adjective)) {
      start = i
      continue
    }
    if (!word.capital && word.is(roleLink)) {
      if (i === from - 1) break
      const goesOn = head < 0 || (isHead(tokens, i - 1) && word.lower === 'and')
      if (!goesOn) break
      continue
    }
    const noun = isLinked(tokens, i) || (head === i + 1 && isNounModifier(tokens, i))
    if (!noun && (!word.capital || isStop(tokens, i))) break
    start = i
  }
  if (head < 0 || head < start) return null
  return { text: text.slice(tokens.start(start), tokens.end(from - 1)), from: start, to: from }
}

/**
 * The role behind a name, in apposition: "Jane Doe, the party’s leader, said".
 *
 * @param at index of the token behind the name
 */
export function roleAfter(text: string, tokens: Tokens, at: number): FoundRole | null {
  return at < tokens.length && isCommaBefore(text, tokens, at) ? apposition(text, tokens, at) : null
}

/** A comma and a space are all that stands before the word. */
function isCommaBefore(text: string, tokens: Tokens, at: number): boolean {
  const start = tokens.start(at)
  return (
    tokens.end(at - 1) === start - 2 &&
    unitAt(text, start - 2) === comma &&
    unitAt(text, start - 1) === space
  )
}

/** "Head of state", "presidente del consiglio": a plain noun behind a link. */
function isLinked(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at)
  const link = tokens.word(at - 1)
  return (
    word?.capital === false &&
    link?.is(roleLink) === true &&
    !link.is(looseLink) &&
    !word.is(functionWord | said)
  )
}

/** "Union leader", "harbour master": a plain noun right before the word that makes the role. */
const isNounModifier = (tokens: Tokens, at: number): boolean =>
  !tokens.capital(at) && !tokens.possessive(at) && tokens.word(at)?.is(modifier) === true

/** A capitalised word that no role reaches over. */
function isStop(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at)
  if (!word || word.is(calendar | honorific)) return true
  return word.is(functionWord) && (tokens.opens(at) || !word.is(place))
}
