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
const endsWithBracket = /\)\.?$/
const bracket = /\(([^()]*(?:\([^()]*\))?[^()]*)\)\.?$/
const copyrightSign = /(?:©|\(c\)\s)[^©]*$/i
/** Up to four words and a colon. */
const beforeColon = /[\p{L}’']{3,20}(?: [\p{L}’']{1,20}){0,3} ?:/gu
const endsSentence = /[.!?…]["'”’»]?$/
/** The last full stop after which only a credit can still follow: no space need be there. */
const afterStop = /[.!?…]["'”’»]?\s*(?=[^.!?…]*$)/

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
  for (const at of starts(text, lexicon)) {
    const tail = text.slice(at).trim()
    if (at === 0 || tail === '' || tail.length > longestTail) continue
    const parts = parseCredit(withoutBrackets(tail), lexicon, registry)
    if (parts && creditLikeness(parts) >= (parts.lead ? 0.8 : 0.9)) return { parts, start: at }
  }
  return null
}

/** Brackets set the credit off from the caption; they are part of neither. */
const withoutBrackets = (tail: string) => /^\(([^()]*)\)\.?$/.exec(tail)?.[1]?.trim() ?? tail

/** Where a credit may begin, the surest sign first. */
function starts(text: string, lexicon: Lexicon): number[] {
  const from = Math.max(0, text.length - longestTail)
  const end = text.slice(from)
  const found = [
    endsWithBracket.test(end) ? bracket.exec(end)?.index : undefined,
    copyrightSign.exec(end)?.index,
    end.includes(':') ? leadIn(end, lexicon) : undefined,
    endsSentence.test(end) ? undefined : behind(afterStop.exec(end)),
    behindBar(end),
  ]
  return found.flatMap((index) => (index === undefined ? [] : [from + index]))
}

function behindBar(end: string): number | undefined {
  const bar = end.lastIndexOf(' | ')
  return bar < 0 ? undefined : bar + 3
}

const behind = (match: RegExpExecArray | null): number | undefined =>
  match ? match.index + match[0].length : undefined

/** Where a lead-in with a colon begins: "… by the river Foto: dpa". */
function leadIn(end: string, lexicon: Lexicon): number | undefined {
  for (const match of end.matchAll(beforeColon)) {
    const words = match[0].split(' ')
    let at = match.index
    for (const word of words) {
      if (lexicon.creditLeads.match(end.slice(at))) return at
      at += word.length + 1
    }
  }
  return undefined
}
