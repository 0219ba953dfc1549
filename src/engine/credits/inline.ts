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
  const found: number[] = []
  const inBrackets = bracket.exec(end)
  if (inBrackets) found.push(from + inBrackets.index)
  const sign = copyrightSign.exec(end)
  if (sign) found.push(from + sign.index)
  for (const match of end.matchAll(/(?<![\p{L}\p{N}])[\p{L}’' ]{3,24}:/gu)) {
    const words = match[0].split(' ')
    for (let i = 0, at = match.index; i < words.length; at += (words[i]?.length ?? 0) + 1, i++) {
      if (lexicon.creditLeads.match(end.slice(at))) {
        found.push(from + at)
        break
      }
    }
  }
  const stop = afterStop.exec(end)
  if (stop) found.push(from + stop.index + stop[0].length)
  const bar = end.lastIndexOf(' | ')
  if (bar >= 0) found.push(from + bar + 3)
  return found
}
