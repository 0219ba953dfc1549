import type { CreditParts } from './parse'

/** The most words that a credit line has. */
const longest = 16
/** With more words behind a lead-in, a maker whom nobody knows may be anything. */
const longestOfUnknown = 8
/** A year or a number, and a sentence behind it. */
const numberInProse = /\d{4}.*\p{L}{4,}.*\p{L}{4,}.*\p{L}{4,}/u

/**
 * How sure it is that a line is a picture credit, from 0 to 1: a lead-in ("Photo:") makes it so, and so
 * does an agency of the registry among separators; a name or an agency alone may be something else.
 */
export function creditLikeness(parts: CreditParts): number {
  if (parts.prose) return 0
  const open = parts.unknown.length + parts.undecided.length
  const likeness = likenessOfPieces(parts, open)
  if (likeness === 0) return 0
  const words = parts.line.split(/\s+/).length
  if (words > longest || numberInProse.test(parts.line)) return 0
  const isVague = parts.lead !== '' && open > 0 && parts.photographers.length === 0
  return isVague && words > longestOfUnknown ? 0.6 : likeness
}

function likenessOfPieces(parts: CreditParts, open: number): number {
  const registered = parts.agencies.length - open
  if (parts.lead) return 0.95
  if (registered > 0 && parts.pieces > 1) return open === 0 ? 0.97 : open <= registered ? 0.9 : 0.7
  if (registered > 0) return 0.85
  if (parts.notes.length > 0 && parts.known === parts.pieces) return 0.75
  if (parts.photographers.length > 0 && parts.pieces === 2 && parts.undecided.length === 0)
    return 0.7
  return 0
}
