import type { Lexicon } from '../lexicon'
import { places } from '../lexicon/not-names'
import { words } from '../lexicon/words'
import { particles } from './name-like'
import { isRoleWord } from './role-word'
import { longestAbbreviation, withoutStop } from './word-units'

/** What the lists say of a word, a bit each. */
export const functionWord = 1
export const said = 2
export const article = 4
/** Says what somebody is. */
export const role = 8
export const roleModifier = 16
export const roleLink = 32
/** A link that a verb may follow, or another clause. */
export const looseLink = 64
export const adjective = 128
/** With or without its full stop. */
export const honorific = 256
/** A month or a day of the week. */
export const calendar = 512
export const place = 1024
/** A small word within names. */
export const particle = 2048
/** Behind "the" and a name: "Pliny the Elder". */
export const epithet = 4096
/** May be the noun right before the word that makes a role, where a language has such nouns: "harbour master". */
export const modifier = 8192
/** A full stop behind it does not end a sentence. */
export const abbreviation = 16384

const epithets: ReadonlySet<string> = new Set(
  words`elder younger great bald bold brave conqueror confessor cruel fair good impaler lion magnificent navigator pious simple terrible wise`,
)
const looseLinks: ReadonlySet<string> = new Set(words`to zu à and und et y e en`)
const shortened: ReadonlySet<string> = new Set(words`jr sr st`)
const initial = /(?:^|\.)\p{Lu}$/u
const small = /^\p{Ll}{3,}$/u
const verbal = /(?:ed|ing|ly)$/

/**
 * Looks a word up in all lists.
 *
 * @param text as it is written
 * @param lower the same in lower case
 */
export function marksOf(text: string, lower: string, lexicon: Lexicon): number {
  const isFunctionWord = lexicon.functionWords.has(lower)
  const isSaid = lexicon.said.has(lower)
  const isModifier =
    lexicon.nounModifiers && !isFunctionWord && !isSaid && small.test(lower) && !verbal.test(lower)
  return (
    (isFunctionWord ? functionWord : 0) |
    (isSaid ? said : 0) |
    (lexicon.articles.has(lower) ? article : 0) |
    (isRoleWord(lower, lexicon) ? role : 0) |
    (lexicon.roleModifiers.has(lower) ? roleModifier : 0) |
    (lexicon.roleLinks.has(lower) ? roleLink : 0) |
    (looseLinks.has(lower) ? looseLink : 0) |
    (lexicon.adjectives.has(lower) ? adjective : 0) |
    (lexicon.honorifics.has(withoutStop(lower)) ? honorific : 0) |
    (lexicon.weekdays.has(lower) || lexicon.months.has(lower) ? calendar : 0) |
    (places.has(lower) ? place : 0) |
    (particles.has(lower) ? particle : 0) |
    (epithets.has(lower) ? epithet : 0) |
    (isModifier ? modifier : 0) |
    (isAbbreviation(text, lexicon) ? abbreviation : 0)
  )
}

function isAbbreviation(text: string, lexicon: Lexicon): boolean {
  if (initial.test(text)) return true
  if (text.length > longestAbbreviation) return false
  const lower = text.toLowerCase()
  return (
    lexicon.honorifics.has(lower) || lexicon.roleAbbreviations.has(lower) || shortened.has(lower)
  )
}
