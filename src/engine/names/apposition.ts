import { article, functionWord, role, roleModifier, said } from './marks'
import type { Token } from './tokens'
import type { Word } from './word'

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
export function apposition(text: string, tokens: readonly Token[], at: number): FoundRole | null {
  const start = tokens[at]?.word.is(article) ? at + 1 : at
  let end = start
  let head = -1
  while (end < tokens.length && end < start + longest) {
    const token = tokens[end]
    if (!token || (end > at && !token.joined)) break
    if (token.word.is(said)) break
    if (head < 0) {
      if (isHead(token)) head = end
      else if (end - start >= headReach || isSmall(token.word)) return null
    }
    end++
  }
  const first = tokens[start]
  const last = tokens[end - 1]
  if (head < 0 || !first || !last || namesSomebody(tokens, head)) return null
  return { text: text.slice(first.start, last.end), from: start, to: end }
}

/** The word of a phrase that makes it a role; "the president’s" makes none. */
export const isHead = (token: Token): boolean => !token.possessive && token.word.is(role)

const isSmall = (word: Word): boolean =>
  !word.capital && word.is(functionWord) && !word.is(roleModifier)

/** "Mayor Jane Doe" in a list of people: the role is hers. */
function namesSomebody(tokens: readonly Token[], head: number): boolean {
  const next = tokens[head + 1]
  return next?.word.capital === true && next.joined && !next.possessive && !next.word.is(role)
}
