import type { Lexicon } from '../lexicon'
import type { AgencyRegistry } from '../lexicon/registry'
import { nameLikeness } from '../names/name-like'
import { keyOf } from '../text/key'
import { unwrap } from '../text/unwrap'
import { wordsIn } from '../text/words-in'
import { looksLikeAgency } from './agency-like'
import { noteAtAnEnd, perhapsNoted } from './note-at-an-end'
import { piecesOf, type Piece } from './pieces'
import { jointsOf } from './joints'

/** A credit line taken apart. */
export interface CreditParts {
  /** The line as it stands, lead-in and brackets included. */
  line: string
  /** The words before the names ("Photo:", "©"); '' where there are none. */
  lead: string
  agencies: readonly string[]
  photographers: readonly string[]
  notes: readonly string[]
  /** Agencies of this line that the registry does not know. */
  unknown: readonly string[]
  /** Pieces that could as well be an agency as a person. */
  undecided: readonly string[]
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
 * @returns null where the line is too long for a credit, reads like a sentence, or names nobody and nothing
 */
export function parseCredit(
  line: string,
  lexicon: Lexicon,
  registry: AgencyRegistry,
  key?: string,
): CreditParts | null {
  const { lead, pieces } = piecesOf(line, lexicon)
  if (pieces.length === 0 || pieces.length > 8) return null
  const [only] = pieces
  // Most short lines are one piece that reads like a sentence.
  if (lead === '' && only?.prose && pieces.length === 1 && !registry.has(key ?? keyOf(only.text)))
    return null
  const parts: Part[] = []
  let prose = false
  for (const piece of pieces) {
    const keyOfPiece = piece.text === line && key !== undefined ? key : keyOf(piece.text)
    addParts(parts, piece, keyOfPiece, lexicon, registry)
    prose ||= piece.prose
  }
  const named = has(parts, 'person')
  const registered = has(parts, 'agency')
  const result: CreditParts = {
    line: unwrap(line),
    lead,
    agencies: none,
    photographers: none,
    notes: none,
    unknown: none,
    undecided: none,
    prose,
    known: 0,
    pieces: parts.length,
  }
  let shaped = 0
  for (const { is, name } of parts) {
    switch (is) {
      case 'agency':
        if (!result.agencies.includes(name)) result.agencies = [...result.agencies, name]
        result.known++
        break
      case 'note':
        if (!result.notes.includes(name)) result.notes = [...result.notes, name]
        result.known++
        break
      case 'unknown':
        result.agencies = [...result.agencies, name]
        result.unknown = [...result.unknown, name]
        break
      case 'person':
        result.photographers = withPerson(result.photographers, name)
        break
      case 'shaped':
        // One name among agencies is the maker; a second one, or one beside a certain maker, is open.
        if (named || shaped++ > 0) {
          result.agencies = [...result.agencies, name]
          result.undecided = [...result.undecided, name]
        } else result.photographers = withPerson(result.photographers, name)
        break
      case 'handle':
        // Stock libraries credit contributors by handle; beside a name, one word is a company.
        if (name.includes('_') || (registered && !named && !has(parts, 'shaped')))
          result.photographers = withPerson(result.photographers, name)
        else {
          result.agencies = [...result.agencies, name]
          result.unknown = [...result.unknown, name]
        }
        break
    }
  }
  return result.agencies.length + result.photographers.length + result.notes.length > 0
    ? result
    : null
}

const none: readonly string[] = []
const workAndName = /^(\p{L}[^:]{2,30}):\s+(.+)$/u

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
  const { text, joint } = piece
  if (key === '') return
  const noted = perhapsNoted(key, lexicon)
  const agency = registry.get(key)
  const note = noted && !agency ? lexicon.creditNotes.get(key) : undefined
  const cut = noted && !agency && !note ? noteAtAnEnd(text, lexicon) : null
  const helper = text.includes(':') ? helperOf(text) : null
  if (agency) addPart(parts, { is: 'agency', name: agency.name, joint })
  else if (note) addPart(parts, { is: 'note', name: note, joint })
  else if (helper && lexicon.creditLeads.match(helper.work)?.length === helper.work.length) {
    addParts(
      parts,
      { text: helper.name, joint: '/', prose: false },
      keyOf(helper.name),
      lexicon,
      registry,
    )
  } else if (helper) addPart(parts, { is: 'note', name: text, joint })
  else if (cut) {
    const rest = { text: cut.rest, joint, prose: jointsOf(cut.rest).prose }
    addParts(parts, rest, keyOf(cut.rest), lexicon, registry)
    parts.push({ is: 'note', name: cut.note, joint: 'start' })
  } else addPart(parts, { is: whatIs(piece), name: text, joint })
}

/** "Styling: Jane Doe": who else worked for a picture, and as what. */
function helperOf(text: string): { work: string; name: string } | null {
  const [, work, name] = workAndName.exec(text) ?? []
  return work && name && nameLikeness(name) ? { work, name } : null
}

/** What a piece is by its shape, where neither the registry nor the notes know it. */
function whatIs({ text, joint, prose }: Piece): Part['is'] {
  if (joint === 'for' || prose) return 'unknown'
  const words = wordsIn(text)
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

/** A name that repeats, or repeats cut off, is the same maker. */
const withPerson = (people: readonly string[], name: string): readonly string[] =>
  people.some((other) => other.startsWith(name)) ? people : [...people, name]
