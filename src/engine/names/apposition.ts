import { article, functionWord, role, roleModifier, said } from './marks'
import type { Tokens } from './tokens'

/** A role as the text states it, with the tokens it takes: from the first to the one behind the last. */
export interface FoundRole {
  text: string
  from: number
  to: number
}

/** Appositions may go on: "leader of the party that won the last three elections". */
const longest = 14
/** The word that makes it a role comes within so many words. */
const headReach = 7

/**
 * A phrase between commas that says what somebody is: its first words lead up to a role, and it ends before
 * a comma or a verb of saying.
 *
 * @param at index of the phrase's first token, perhaps an article, which is no part of the role
 */
export function apposition(text: string, tokens: Tokens, at: number): FoundRole | null {
  const start = tokens.word(at)?.is(article) ? at + 1 : at
  let end = start
  let head = -1
  while (end < tokens.length && end < start + longest) {
    if ((end > at && !tokens.joined(end)) || tokens.word(end)?.is(said)) break
    if (head < 0) {
      if (isHead(tokens, end)) head = end
      else if (end - start >= headReach || isSmall(tokens, end)) return null
    }
    end++
  }
  if (head < 0 || namesSomebody(tokens, head)) return null
  return { text: text.slice(tokens.start(start), tokens.end(end - 1)), from: start, to: end }
}

/** The word of a phrase that makes it a role; "the president’s" makes none. */
export const isHead = (tokens: Tokens, at: number): boolean =>
  !tokens.possessive(at) && tokens.word(at)?.is(role) === true

function isSmall(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at)
  return word?.capital === false && word.is(functionWord) && !word.is(roleModifier)
}

/** "Mayor Jane Doe" in a list of people: the role is hers. */
const namesSomebody = (tokens: Tokens, head: number): boolean =>
  tokens.capital(head + 1) &&
  tokens.joined(head + 1) &&
  !tokens.possessive(head + 1) &&
  !isHead(tokens, head + 1)
