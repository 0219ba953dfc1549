import type { Lexicon } from '../lexicon'
import type { AgencyRegistry } from '../lexicon/registry'
import { keyOf } from '../text/key'
import type { Contributor } from '../types'
import { nameLikeness } from './name-like'

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

/**
 * Reads a line as a byline: "By Jane Doe and John Roe, Political Editor", "Von dpa", "Jane Doe".
 *
 * @returns null where it is none; a line without "by" counts only if all of it is known names
 */
export function bylineOf(line: string, lexicon: Lexicon, registry: AgencyRegistry): Byline | null {
  const text = line.replace(/^[([]\s*|[\s.]*[)\]]$/g, '')
  const found = leadOf(text, lexicon)
  const rest = found ? text.slice(found.lead.length).replace(/^\s*:?\s*/, '') : text
  if (!/^\p{Lu}/u.test(rest) || rest.split(/\s+/).length > longestWords || /[.!?]$/.test(rest)) {
    return null
  }
  const pieces = rest.split(separator).filter(Boolean)
  const names = pieces.map(withoutDate).filter((piece) => nameLikeness(piece) !== null)
  if (!found) {
    const known = pieces.every((piece) => nameLikeness(piece) === 'known')
    return known && pieces.length > 0 ? { role: 'author', names, led: false } : null
  }
  const [first = ''] = pieces
  const { role } = found
  if (nameLikeness(withoutDate(first))) return { role, names, led: true }
  const key = keyOf(withoutDate(first))
  const agency = registry.has(key) || /\b(?:staff|agencies|agenturen|redaktion|agence)\b/.test(key)
  return agency ? { role, names, led: true } : null
}

function leadOf(
  text: string,
  lexicon: Lexicon,
): { lead: string; role: Contributor['role'] } | null {
  const leads = [
    { role: 'translator', lead: lexicon.translatorLeads.match(text) },
    { role: 'editor', lead: lexicon.editorLeads.match(text) },
    { role: 'reporter', lead: lexicon.reporterLeads.match(text) },
    { role: 'author', lead: lexicon.authorLeads.match(text) },
  ] as const
  for (const { role, lead } of leads) if (lead) return { lead, role }
  return null
}

/** "Jane Doe 22 Dec 2016": what follows the name from the first figure on is no name. */
const withoutDate = (piece: string) => piece.replace(/\s*\(?\d.*$/, '')
