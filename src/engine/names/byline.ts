import type { Lexicon } from '../lexicon'
import type { AgencyRegistry } from '../lexicon/registry'
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
const longestWords = 16
/** A line without "by" begins with a given name or an initial. */
const firstWord = /^[^\s,;|•·/]+/

/**
 * Reads a line as a byline: "By Jane Doe and John Roe, Political Editor", "Von dpa", "Jane Doe".
 *
 * @returns null where it is none; a line without "by" counts only if all of it is known names
 */
export function bylineOf(line: string, lexicon: Lexicon, registry: AgencyRegistry): Byline | null {
  const text = withoutBrackets(line)
  const found = leadOf(text, lexicon)
  const rest = found ? text.slice(found.lead.length).replace(/^\s*:?\s*/, '') : text
  if (!found && !beginsWithName(rest)) return null
  if (!/^\p{Lu}/u.test(rest) || /[.!?]$/.test(rest) || rest.split(/\s+/).length > longestWords) {
    return null
  }
  const pieces = rest.split(separator).filter(Boolean)
  if (!found) {
    if (!pieces.every((piece) => nameLikeness(piece) === 'known')) return null
    return { role: 'author', names: namesAmong(pieces), led: false }
  }
  const [first = ''] = pieces
  const { role } = found
  if (nameLikeness(withoutDate(first))) return { role, names: namesAmong(pieces), led: true }
  const key = keyOf(withoutDate(first))
  const agency = registry.has(key) || /\b(?:staff|agencies|agenturen|redaktion|agence)\b/.test(key)
  return agency ? { role, names: namesAmong(pieces), led: true } : null
}

const withoutBrackets = (line: string): string =>
  /^[([]|[)\]]$/.test(line) ? line.replace(/^[([]\s*|[\s.]*[)\]]$/g, '') : line

function beginsWithName(text: string): boolean {
  const word = firstWord.exec(text)?.[0] ?? ''
  return word.includes('.') || isGivenName(word)
}

const namesAmong = (pieces: readonly string[]): string[] =>
  pieces.map(withoutDate).filter((piece) => nameLikeness(piece) !== null)

const roles = [
  { role: 'translator', leads: 'translatorLeads' },
  { role: 'editor', leads: 'editorLeads' },
  { role: 'reporter', leads: 'reporterLeads' },
  { role: 'author', leads: 'authorLeads' },
] as const

function leadOf(
  text: string,
  lexicon: Lexicon,
): { lead: string; role: Contributor['role'] } | null {
  for (const { role, leads } of roles) {
    const lead = lexicon[leads].match(text)
    if (lead) return { lead, role }
  }
  return null
}

/** "Jane Doe 22 Dec 2016": what follows the name from the first figure on is no name. */
const withoutDate = (piece: string) => piece.replace(/\s*\(?\d.*$/, '')
