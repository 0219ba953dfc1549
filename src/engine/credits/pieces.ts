import type { Lexicon } from '../lexicon'
import { WordTable } from '../lexicon/word-table'
import { nameLikeness } from '../names/name-like'
import { wordsIn } from '../text/words-in'

/** What stands between two separators of a credit line, and what joins it to the piece before. */
export interface Piece {
  text: string
  /** The same, cut at white space. */
  words: readonly string[]
  /** `for`: the maker worked for this one; `start`: the first piece. */
  joint: 'start' | 'for' | ',' | 'and' | '/'
}

/** A credit line has its names set apart by one of these. */
const separator =
  /(?:[/|#;•·]|,(?=\s))\s*|\s+(?:via|for|für|pour|para|per|voor|[–—-])\s+|[([)\]]\s*/gi
/** Most pieces have none of these: a test is cheaper than a search for all. */
const perhapsSeparated = /[/|#;•·,([)\]]|\s(?:via|for|für|pour|para|per|voor|[–—-])\s/i
const conjunction = /\s+(?:and|und|et|y|e|en|og|och|&)\s+/i
const conjunctions = new WordTable([[['and', 'und', 'et', 'y', 'e', 'en', 'og', 'och', '&'], 1]])

/** What `copyright` and `gluedLead` begin with. */
const perhapsLed = /^[©(℗®CPFB]/
const copyright = /^(?:©|\(c\)|℗|®)\s*/i
/** One word that leads a credit without a colon. */
const leadAlone = /^(?:credits?|copyright|courtesy|fotocredit|bildrechte)$/
/** A lead that lost the space behind it with its markup: "CreditJane Doe". */
const gluedLead = /^(?:Credit|Photo|Foto|Bild)+(?=\p{Lu}\p{Ll})/u
/** Its last letters may be pairs of UTF-16 units. */
const longWordAndStop = /\p{L}{4}\.$/u
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
  const pieces: Piece[] = []
  let joint: Piece['joint'] = 'start'
  let at = 0
  if (perhapsSeparated.test(rest)) {
    for (const match of rest.matchAll(separator)) {
      addPiece(pieces, rest.slice(at, match.index), joint)
      at = match.index + match[0].length
      joint = jointOf(match[0].trim().toLowerCase())
    }
  }
  addPiece(pieces, rest.slice(at), joint)
  return { lead, pieces }
}

function addPiece(pieces: Piece[], text: string, joint: Piece['joint']): void {
  const clean = withoutStops(text.trim())
  if (clean !== '') addCouple(pieces, clean, joint)
}

/** Stops and colons around a piece say nothing; a full stop behind a short word belongs to it. */
function withoutStops(text: string): string {
  const first = text.charCodeAt(0)
  const bare = first === colon || first === stop ? text.replace(/^[:.\s]+/, '') : text
  const last = bare.charCodeAt(bare.length - 1)
  if (last === colon) return bare.replace(/[\s:]+$/, '')
  return last === stop && longWordAndStop.test(bare.slice(-9)) ? bare.slice(0, -1) : bare
}

function jointOf(sign: string): Piece['joint'] {
  if (sign === ',') return ','
  return /^(?:for|für|pour|para|voor)$/.test(sign) ? 'for' : '/'
}

/** "Jane Doe and John Roe" are two; "Smith and Sons" is not. */
function addCouple(pieces: Piece[], text: string, joint: Piece['joint']): void {
  const words = wordsIn(text)
  const sides = words.some(isConjunction) ? text.split(conjunction) : []
  if (sides.length < 2 || !sides.every((side) => nameLikeness(side))) {
    pieces.push({ text, words, joint })
    return
  }
  for (const [i, side] of sides.entries()) {
    pieces.push({ text: side, words: wordsIn(side), joint: i === 0 ? joint : 'and' })
  }
}

const isConjunction = (word: string): boolean => conjunctions.of(word) !== 0

/** Brackets around the whole line say nothing. */
function withoutBrackets(text: string): string {
  const first = text.charAt(0)
  if (first !== '(' && first !== '[') return text
  const wrapped = /^[([](.*)[)\]]$/s.exec(text)
  return wrapped?.[1] !== undefined && !/^[^(]*\)/.test(wrapped[1]) ? wrapped[1].trim() : text
}

/** Takes "Photo:", "© Foto:", "Image courtesy of" off; a single word only with a colon behind it. */
function withoutLead(text: string, lexicon: Lexicon): string {
  let rest = text
  for (let i = 0; i < 3; i++) {
    const before = rest
    if (perhapsLed.test(rest)) rest = rest.replace(copyright, '').replace(gluedLead, '')
    const lead = lexicon.creditLeads.match(rest)
    if (lead) {
      const after = rest.slice(lead.length)
      const colon = /^\s*[:：]\s*/.exec(after)
      if (colon) rest = after.slice(colon[0].length)
      else if ((lead.includes(' ') || leadAlone.test(lead)) && after.trim() !== '') {
        rest = after.trimStart()
      }
    }
    if (rest === before) break
  }
  return rest
}
