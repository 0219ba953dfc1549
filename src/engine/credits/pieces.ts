import { unitAt } from '../text/characters'
import type { Lexicon } from '../lexicon'
import { nameLikeness } from '../names/name-like'
import { betweenNames, conjunctions, jointsOf, workedFor } from './joints'

/** What stands between two separators of a credit line, and what joins it to the piece before. */
export interface Piece {
  text: string
  /** `for`: the maker worked for this one; `start`: the first piece. */
  joint: 'start' | 'for' | ',' | 'and' | '/'
  /** It reads like a sentence, not like a name. */
  prose: boolean
}

/**
 * A credit line has its names set apart by one of these, a full stop only before "Styling:" and the like; `split`
 * keeps what is in brackets.
 */
const separator = new RegExp(
  String.raw`((?:[/|#;•·]|,(?=\s)|\.(?=\s+\p{L}[^.:/|,]{2,30}:\s))\s*|\s+(?:${betweenNames.join('|')})\s+|[([)\]]\s*)`,
  'iu',
)
const conjunction = new RegExp(String.raw`\s+(?:${conjunctions.join('|')})\s+`, 'i')
/** What `copyright` and `gluedLead` begin with. */
const perhapsLed = '©(℗®CPFB'
const copyright = /^(?:©|\(c\)|℗|®)\s*/i
/** One word that leads a credit without a colon. */
const leadAlone = /^(?:credits?|copyright|courtesy|fotocredit|bildrechte)$/
/** One word that leads a credit where a name or an acronym follows: "Foto Jane Doe / ANP", "foto ANSA". */
const leadBeforeName = /^(?:fotos?|photos?|photographs?|pictures?|bild|beeld|imagen|immagine)$/
const acronym = /^\p{Lu}{2,6}$/u
/** What ends a lead-in of one word: a colon, or the copyright sign that follows. */
const endOfLead = /^\s*[:：]\s*|^\s+(?=©|\(c\)\s)/i
/** A lead that lost the space behind it with its markup: "CreditJane Doe". */
const gluedLead = /^(?:Credit|Photo|Foto|Bild)+(?=\p{Lu}\p{Ll})/u
/** Its last letters may be pairs of UTF-16 units. */
const longWordAndStop = /\p{L}{4}\.$/u
/** Between the maker and whom the maker worked for. */
const worked = new RegExp(String.raw`^\s+(?:${workedFor.join('|')})\s`, 'i')
const colon = 0x3a
const stop = 0x2e
const longest = 200

/**
 * Cuts a credit line into its lead-in and its pieces.
 *
 * @returns no pieces for a line of more than 200 characters: no credit is as long
 */
export function piecesOf(line: string, lexicon: Lexicon): { lead: string; pieces: Piece[] } {
  if (line.length > longest) return { lead: '', pieces: [] }
  const bare = withoutBrackets(line.trim())
  const rest = withoutLead(bare, lexicon)
  const lead = rest === bare ? '' : bare.slice(0, bare.length - rest.length).trim()
  const text = withoutStops(rest.trim())
  const { several, prose } = jointsOf(text)
  if (several || (lead !== '' && text.includes(':'))) return { lead, pieces: cut(rest) }
  return { lead, pieces: text === '' ? [] : [{ text, joint: 'start', prose }] }
}

function cut(line: string): Piece[] {
  const pieces: Piece[] = []
  const [first = '', ...others] = line.split(separator)
  addPiece(pieces, first, 'start')
  for (let i = 0; i < others.length; i += 2) {
    addPiece(pieces, others[i + 1] ?? '', jointOf(others[i] ?? ''))
  }
  return pieces
}

/** Stops and colons around a piece say nothing; a full stop behind a short word belongs to it. */
function withoutStops(text: string): string {
  const first = unitAt(text, 0)
  const bare = first === colon || first === stop ? text.replace(/^[:.\s]+/, '') : text
  const last = unitAt(bare, bare.length - 1)
  if (last === colon) return bare.replace(/[\s:]+$/, '')
  return last === stop && longWordAndStop.test(bare.slice(-9)) ? bare.slice(0, -1) : bare
}

function jointOf(sign: string): Piece['joint'] {
  if (sign.startsWith(',')) return ','
  return sign.length > 3 && worked.test(sign) ? 'for' : '/'
}

function addPiece(pieces: Piece[], piece: string, joint: Piece['joint']): void {
  const text = withoutStops(piece.trim())
  if (text === '') return
  const { several, prose } = jointsOf(text)
  if (!several || !addCouple(pieces, text, joint)) pieces.push({ text, joint, prose })
}

/** "Jane Doe and John Roe" are two; "Smith and Sons" is not. */
function addCouple(pieces: Piece[], text: string, joint: Piece['joint']): boolean {
  const sides = text.split(conjunction)
  if (sides.length < 2 || !sides.every((side) => nameLikeness(side))) return false
  for (const [i, side] of sides.entries()) {
    pieces.push({ text: side, joint: i === 0 ? joint : 'and', prose: jointsOf(side).prose })
  }
  return true
}

/** Brackets around the whole line say nothing. */
function withoutBrackets(text: string): string {
  const first = text.charAt(0)
  if (first !== '(' && first !== '[') return text
  const wrapped = /^[([](.*)[)\]]$/s.exec(text)
  return wrapped?.[1] !== undefined && !/^[^(]*\)/.test(wrapped[1]) ? wrapped[1].trim() : text
}

/** What stands before the first sign is somebody's name, or an acronym. */
function beginsWithMaker(text: string): boolean {
  const [first = ''] = text.split(/[/|,;(–—]/, 1)
  const maker = first.trim()
  return acronym.test(maker) || (maker.includes(' ') && nameLikeness(maker) !== null)
}

/** Takes "Photo:", "© Foto:", "Bild ©", "Image courtesy of" off; a single word only where a colon or © ends it. */
function withoutLead(text: string, lexicon: Lexicon): string {
  let rest = text
  for (let i = 0; i < 3; i++) {
    const before = rest
    if (perhapsLed.includes(rest.charAt(0)))
      rest = rest.replace(copyright, '').replace(gluedLead, '')
    const lead = lexicon.creditLeads.match(rest)
    if (lead) {
      const after = rest.slice(lead.length)
      const end = endOfLead.exec(after)
      if (end) rest = after.slice(end[0].length)
      else if ((lead.includes(' ') || leadAlone.test(lead)) && after.trim() !== '') {
        rest = after.trimStart()
      } else if (leadBeforeName.test(lead) && beginsWithMaker(after)) rest = after.trimStart()
    }
    if (rest === before) break
  }
  return rest
}
