import type { Lexicon } from '../lexicon'
import type { AgencyRegistry } from '../lexicon/registry'
import { nameLikeness, particles } from '../names/name-like'
import { keyOf } from '../text/key'
import { unwrap } from '../text/unwrap'
import { writingOf } from '../text/writing'
import { noteAtAnEnd } from './note-at-an-end'
import { piecesOf, type Piece } from './pieces'
import { looksLikeAgency } from './agency-like'

/** A credit line taken apart. */
export interface CreditParts {
  /** The line as it stands, lead-in and brackets included. */
  line: string
  /** The words before the names ("Photo:", "©"); '' where there are none. */
  lead: string
  agencies: string[]
  photographers: string[]
  notes: string[]
  /** Agencies of this line that the registry does not know. */
  unknown: string[]
  /** Pieces that could as well be an agency as a person. */
  undecided: string[]
  /** A piece reads like a sentence, not like a name. */
  prose: boolean
  /** How many pieces the registry or the notes know. */
  known: number
  pieces: number
}

interface Part {
  /** `shaped`: a name by its shape only; `handle`: a contributor's, or a company's single word. */
  is: 'agency' | 'unknown' | 'note' | 'person' | 'shaped' | 'handle'
  name: string
  joint: Piece['joint']
}

/**
 * Takes a credit line apart: agencies in the line's order, who made the picture, notes.
 *
 * What a piece is, the registry says first, then its shape; only what is left open after that is decided
 * by the company that it keeps, never by its position alone.
 *
 * @param key of the line, where it is known
 * @returns null where the line is too long for a credit or names nobody and nothing
 */
export function parseCredit(
  line: string,
  lexicon: Lexicon,
  registry: AgencyRegistry,
  key?: string,
): CreditParts | null {
  const { lead, pieces } = piecesOf(line, lexicon)
  if (pieces.length === 0 || pieces.length > 8) return null
  const parts: Part[] = []
  let prose = false
  for (const piece of pieces) {
    const keyOfPiece = piece.text === line && key !== undefined ? key : keyOf(piece.text)
    addParts(parts, piece, keyOfPiece, lexicon, registry)
    prose ||= isProse(piece.words)
  }
  const named = has(parts, 'person')
  const registered = has(parts, 'agency')
  const result: CreditParts = {
    line: unwrap(line),
    lead,
    agencies: [],
    photographers: [],
    notes: [],
    unknown: [],
    undecided: [],
    prose,
    known: 0,
    pieces: parts.length,
  }
  let shaped = 0
  for (const { is, name } of parts) {
    switch (is) {
      case 'agency':
        if (!result.agencies.includes(name)) result.agencies.push(name)
        result.known++
        break
      case 'note':
        if (!result.notes.includes(name)) result.notes.push(name)
        result.known++
        break
      case 'unknown':
        result.agencies.push(name)
        result.unknown.push(name)
        break
      case 'person':
        addPerson(result.photographers, name)
        break
      case 'shaped':
        // One name among agencies is the maker; a second one, or one beside a certain maker, is open.
        if (named || shaped++ > 0) {
          result.agencies.push(name)
          result.undecided.push(name)
        } else addPerson(result.photographers, name)
        break
      case 'handle':
        // Stock libraries credit contributors by handle; beside a name, one word is a company.
        if (name.includes('_') || (registered && !named && !has(parts, 'shaped')))
          addPerson(result.photographers, name)
        else {
          result.agencies.push(name)
          result.unknown.push(name)
        }
        break
    }
  }
  return result.agencies.length + result.photographers.length + result.notes.length > 0
    ? result
    : null
}

const has = (parts: readonly Part[], what: Part['is']): boolean =>
  parts.some(({ is }) => is === what)

/** Adds what a piece comes to: nothing, one part, or a note and the rest. */
function addParts(
  parts: Part[],
  piece: Piece,
  key: string,
  lexicon: Lexicon,
  registry: AgencyRegistry,
): void {
  const { text, words, joint } = piece
  if (key === '') return
  const known = knownPart(key, joint, lexicon, registry)
  const cut = known ? null : noteAtAnEnd(words, key, lexicon)
  if (cut) {
    const rest = { text: cut.rest.join(' '), words: cut.rest, joint }
    addParts(parts, rest, keyOf(rest.text), lexicon, registry)
    parts.push({ is: 'note', name: cut.note, joint: 'start' })
  } else addPart(parts, known ?? { is: whatIs(piece), name: text, joint })
}

function knownPart(
  key: string,
  joint: Piece['joint'],
  lexicon: Lexicon,
  registry: AgencyRegistry,
): Part | null {
  const agency = registry.get(key)
  if (agency) return { is: 'agency', name: agency.name, joint }
  const note = lexicon.creditNotes.get(key)
  return note ? { is: 'note', name: note, joint } : null
}

/** What a piece is by its shape, where neither the registry nor the notes know it. */
function whatIs({ text, words, joint }: Piece): Part['is'] {
  if (joint === 'for') return 'unknown'
  const likeness = nameLikeness(text, words)
  if (likeness === 'known') return 'person'
  // Most lines are no credit at all: neither a name nor a single word.
  if (!likeness && words.length > 1) return 'unknown'
  if (looksLikeAgency(text, words)) return 'unknown'
  return likeness ? 'shaped' : 'handle'
}

/** "Court, Eastern District": what a comma sets apart is one body where neither part is known. */
function addPart(parts: Part[], part: Part): void {
  const last = parts.at(-1)
  if (part.joint === ',' && part.is === 'unknown' && last?.is === 'unknown') {
    parts[parts.length - 1] = { ...last, name: `${last.name}, ${part.name}` }
  } else parts.push(part)
}

const lowerWord = /^\p{Ll}{2,}$/u

/** Two words in lower case, and not only "van der" and the like. */
function isProse(words: readonly string[]): boolean {
  let lower = 0
  let other = false
  for (const word of words) {
    if (!isLower(word)) continue
    lower++
    other ||= !particles.has(word)
    if (other && lower >= 2) return true
  }
  return false
}

function isLower(word: string): boolean {
  const writing = writingOf(word)
  return writing ? writing === 'small' && word.length > 1 : lowerWord.test(word)
}

/** A name that repeats, or repeats cut off, is the same maker. */
function addPerson(people: string[], name: string): void {
  if (!people.some((other) => other.startsWith(name))) people.push(name)
}
