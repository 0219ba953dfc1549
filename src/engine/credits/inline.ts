import type { Lexicon } from '../lexicon'
import type { AgencyRegistry } from '../lexicon/registry'
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
/** Up to four words and a colon. */
const beforeColon = /[\p{L}’']{3,20}(?: [\p{L}’']{1,20}){0,3} ?:/gu
const endsSentence = /[.!?…]["'”’»]?$/
const stops = ['.', '!', '?', '…'] as const
/** No space need be behind a full stop. */
const afterStop = /^["'”’»]?\s*/

/**
 * Finds a credit at the end of a longer text: "… in Prague (Photo: dpa)", "… left. Jane Doe/AP",
 * "… © Netflix | PR".
 *
 * @returns the credit, its `line` as it stands in the text; null where the text ends in none
 */
export function inlineCreditOf(
  text: string,
  lexicon: Lexicon,
  registry: AgencyRegistry,
): InlineCredit | null {
  const from = Math.max(0, text.length - longestTail)
  const end = text.slice(from)
  for (const find of finders) {
    const found = find(end, lexicon)
    const at = from + found
    if (found < 0 || at === 0) continue
    const tail = end.slice(found).trim()
    if (tail === '') continue
    const parts = parseCredit(withoutBrackets(tail), lexicon, registry)
    if (parts && creditLikeness(parts) >= (parts.lead ? 0.8 : 0.9)) return { parts, start: at }
  }
  return null
}

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
  if (endsSentence.test(end)) return -1
  const at = Math.max(...stops.map((stop) => end.lastIndexOf(stop)))
  if (at < 0) return -1
  return at + 1 + (afterStop.exec(end.slice(at + 1))?.[0].length ?? 0)
}

function behindBar(end: string): number {
  const bar = end.lastIndexOf(' | ')
  return bar < 0 ? -1 : bar + 3
}

/** Where a lead-in with a colon begins: "… by the river Foto: dpa". */
function atLead(end: string, lexicon: Lexicon): number {
  if (!end.includes(':')) return -1
  for (const match of end.matchAll(beforeColon)) {
    const words = match[0].split(' ')
    let at = match.index
    for (const word of words) {
      if (lexicon.creditLeads.match(end.slice(at))) return at
      at += word.length + 1
    }
  }
  return -1
}

/** The surest sign first. */
const finders: readonly Finder[] = [atBracket, atCopyright, atLead, behindStop, behindBar]
