import type { Lexicon } from '../lexicon'
import type { AgencyRegistry } from '../lexicon/registry'
import { keyOf } from '../text/key'
import { nameLikeness } from './name-like'

/** Who made the article, read from a short line. */
export interface Byline {
  /** `author` for "by"; the other roles by their own words. */
  role: 'author' | 'editor' | 'translator'
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
export function bylineOf(text: string, lexicon: Lexicon, registry: AgencyRegistry): Byline | null {
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

function leadOf(text: string, lexicon: Lexicon) {
  const author = lexicon.authorLeads.match(text)
  const editor = lexicon.editorLeads.match(text)
  const translator = lexicon.translatorLeads.match(text)
  if (translator) return { lead: translator, role: 'translator' as const }
  if (editor) return { lead: editor, role: 'editor' as const }
  return author ? { lead: author, role: 'author' as const } : null
}

/** "Jane Doe 22 Dec 2016": what follows the name from the first figure on is no name. */
const withoutDate = (piece: string) => piece.replace(/\s*\(?\d.*$/, '')
