import type { Lexicon } from '../lexicon'
import type { AgencyRegistry } from '../lexicon/registry'
import { traitsOf, unit, unitAt } from '../text/characters'
import { keyOf } from '../text/key'
import { creditLikeness } from './likeness'
import { parseCredit, type CreditParts } from './parse'

/** A credit at the end of a longer text, and where in the text it begins. */
export interface InlineCredit {
  parts: CreditParts
  start: number
}

/** A credit is at most that long, and a caption with one at most that many words. */
const longestTail = 120
const bracket = /\(([^()]*(?:\([^()]*\))?[^()]*)\)\.?$/
const copyrightSign = /(?:©|\(c\)\s)[^©]*$/i
/** Words before a colon that may lead a credit; how long the first of them is, and each. */
const mostWords = 4
const shortestFirst = 3
const longestWord = 20
const space = 0x20
/** No space need be behind a full stop. */
const afterStop = /^["'”’»]?\s*/

/**
 * Finds a credit at the end of a longer text: "… in Prague (Photo: dpa)", "… left. Jane Doe/AP",
 * "… © Netflix | PR", "Jane Doe Submitted photo".
 *
 * @param signs what the text is made of, as bits of `unit`
 * @returns the credit, its `line` as it stands in the text; null where the text ends in none
 */
export function inlineCreditOf(
  text: string,
  signs: number,
  lexicon: Lexicon,
  registry: AgencyRegistry,
): InlineCredit | null {
  const mayEndInNote = lexicon.creditNoteWords.get(text, text.lastIndexOf(' ') + 1, text.length) > 0
  if ((signs & (unit.creditSign | unit.stop)) === 0 && !mayEndInNote) return null
  const from = Math.max(0, text.length - longestTail)
  const end = text.slice(from)
  for (const find of signs & unit.creditSign ? finders : withoutSign) {
    const found = find(end, lexicon)
    const at = from + found
    if (found < 0 || at === 0) continue
    const tail = end.slice(found).trim()
    if (tail === '') continue
    const parts = parseCredit(withoutBrackets(tail), lexicon, registry)
    if (parts && creditLikeness(parts) >= leastLikeness(find, parts)) return { parts, start: at }
  }
  if (!mayEndInNote) return null
  const start = from + atNote(end, lexicon)
  const parts = start > from ? parseCredit(text.slice(start), lexicon, registry) : null
  return parts && { parts, start }
}

/** In brackets a known agency is enough: "… on Friday. (AFP)". */
const leastLikeness = (find: Finder, { lead }: CreditParts): number =>
  lead ? 0.8 : find === atBracket ? 0.85 : 0.9

/** Brackets set the credit off from the caption; they are part of neither. */
const withoutBrackets = (tail: string) => /^\(([^()]*)\)\.?$/.exec(tail)?.[1]?.trim() ?? tail

/** Where in the end of a text a credit may begin; −1 where the sign is missing. */
type Finder = (end: string, lexicon: Lexicon) => number

const atBracket: Finder = (end) =>
  end.endsWith(')') || end.endsWith(').') ? end.search(bracket) : -1

const atCopyright: Finder = (end) =>
  end.includes('©') || end.includes('(') ? end.search(copyrightSign) : -1

/** The last full stop, after which only a credit can still follow. */
function behindStop(end: string): number {
  let at = end.length - 1
  while (at >= 0 && !(traitsOf(unitAt(end, at)) & unit.stop)) at--
  if (at < 0 || at === end.length - 1 || (at === end.length - 2 && isQuote(end.charAt(at + 1)))) {
    return -1
  }
  return at + 1 + (afterStop.exec(end.slice(at + 1))?.[0].length ?? 0)
}

const isQuote = (char: string): boolean => `"'”’»`.includes(char)

function behindBar(end: string): number {
  const bar = end.lastIndexOf(' | ')
  return bar < 0 ? -1 : bar + 3
}

/** Where a note of two words stands behind everything: "Jane Doe Submitted photo". */
function atNote(end: string, { creditNotes }: Lexicon): number {
  const at = end.lastIndexOf(' ', end.lastIndexOf(' ') - 1) + 1
  return creditNotes.has(keyOf(end.slice(at))) ? at : -1
}

/** Where a lead-in with a colon begins: "… by the river Foto: dpa". */
function atLead(end: string, lexicon: Lexicon): number {
  for (let colon = end.indexOf(':'); colon >= 0; colon = end.indexOf(':', colon + 1)) {
    const at = wordsBefore(end, colon).find((start) => lexicon.creditLeads.match(end.slice(start)))
    if (at !== undefined) return at
  }
  return -1
}

/** Where the words before a colon begin, with one space between two and perhaps before it; from left to right. */
function wordsBefore(text: string, colon: number): number[] {
  const starts: number[] = []
  const ends = unitAt(text, colon - 1) === space ? colon - 1 : colon
  let leftmost = 0
  for (let to = ends; starts.length < mostWords; to = (starts[0] ?? 0) - 1) {
    let from = to
    while (from > 0 && to - from < longestWord && isOfLead(unitAt(text, from - 1))) from--
    if (from === to) break
    starts.unshift(from)
    if (to - from >= shortestFirst) leftmost = starts.length
    if (unitAt(text, from - 1) !== space) break
  }
  return starts.slice(starts.length - leftmost)
}

const isOfLead = (code: number): boolean =>
  (traitsOf(code) & unit.letter) !== 0 || code === 0x27 || code === 0x2019

/** The surest sign first. */
const finders: readonly Finder[] = [atBracket, atCopyright, atLead, behindStop, behindBar]
/** Of a text that has none of the signs. */
const withoutSign: readonly Finder[] = [behindStop]
