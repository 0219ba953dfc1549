import type { Lexicon } from '../lexicon'
import type { AgencyRegistry } from '../lexicon/registry'
import { isLetterUnit, traitsOf, unit, unitAt } from '../text/characters'
import { keyOf } from '../text/key'
import type { Contributor } from '../types'
import { isGivenName, nameLikeness } from './name-like'

/** Who made the article, read from a short line. */
export interface Byline {
  /** `author` for "by"; the other roles by their own words. */
  role: Contributor['role']
  /** Full names; none where the line credits an agency or the staff. */
  names: string[]
  /** The line begins with "By" or the like; without that it is only names. */
  led: boolean
}

const separator = /\s*(?:[,;|•·/]|\s[–—-]\s)\s*|\s+(?:and|und|et|y|e|en|og|och|&)\s+/iu
/** Who wrote it, where nobody is named. */
const staff =
  /(?:^| )(?:staff|agencies|agenturen|redaktion|agences?|rédaction|agencias|redacción|redazione|agenzie|redactie)(?: |$)/
const longestWords = 16
/** Round or square. */
const isBracket = (code: number): boolean =>
  code === 0x28 || code === 0x29 || code === 0x5b || code === 0x5d
/** Besides white space, what a name ends before. */
const signs: ReadonlySet<number> = new Set([...',;|•·/'].map((sign) => sign.charCodeAt(0)))

/**
 * Reads a line as a byline: "By Jane Doe and John Roe, Political Editor", "Von dpa", "Jane Doe".
 *
 * @returns null where it is none; a line without "by" counts only if all of it is known names
 */
export function bylineOf(line: string, lexicon: Lexicon, registry: AgencyRegistry): Byline | null {
  const text = withoutBrackets(line)
  const lead = lexicon.bylineLeads.match(text)
  const rest = lead === null ? text : text.slice(lead.length).replace(/^\s*:?\s*/, '')
  if (lead === null && !beginsWithName(rest)) return null
  if (!/^\p{Lu}/u.test(rest) || /[.!?]$/.test(rest) || rest.split(/\s+/).length > longestWords) {
    return null
  }
  const pieces = rest.split(separator).filter(Boolean)
  if (lead === null) {
    if (!pieces.every((piece) => nameLikeness(piece) === 'known')) return null
    return { role: 'author', names: namesAmong(pieces), led: false }
  }
  const [first = ''] = pieces
  const role = lexicon.bylineRoles.get(lead) ?? 'author'
  if (nameLikeness(withoutDate(first))) return { role, names: namesAmong(pieces), led: true }
  const key = keyOf(withoutDate(first))
  const agency = registry.has(key) || staff.test(key)
  return agency ? { role, names: namesAmong(pieces), led: true } : null
}

const withoutBrackets = (line: string): string =>
  isBracket(unitAt(line, 0)) || isBracket(unitAt(line, line.length - 1))
    ? line.replace(/^[([]\s*|[\s.]*[)\]]$/g, '')
    : line

/** A given name or an initial. */
function beginsWithName(text: string): boolean {
  let end = 0
  while (end < text.length && !endsWord(unitAt(text, end))) end++
  const word = text.slice(0, end)
  return word.includes('.') || isGivenName(word)
}

const endsWord = (code: number): boolean =>
  !isLetterUnit(code) && ((traitsOf(code) & unit.space) !== 0 || signs.has(code))

const namesAmong = (pieces: readonly string[]): string[] =>
  pieces.map(withoutDate).filter((piece) => nameLikeness(piece) !== null)

/** "Jane Doe 22 Dec 2016": what follows the name from the first figure on is no name. */
const withoutDate = (piece: string) => piece.replace(/\s*\(?\d.*$/, '')
