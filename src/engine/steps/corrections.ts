import type { Lexicon } from '../lexicon'
import { kindOf, type PageBlock, type Step } from '../page'
import { isLetterUnit, unitAt } from '../text/characters'
import { calendarDate } from '../text/calendar-date'
import { unwrap } from '../text/unwrap'
import type { Correction, Kind } from '../types'

/** What a correction is set like; it is never the headline, and no part of a figure. */
const mayBe: ReadonlySet<Kind | null> = new Set<Kind>([
  'standfirst',
  'heading',
  'paragraph',
  'list-item',
  'boilerplate',
])
/** With fewer characters behind the label nothing is set right. */
const shortest = 30
/** A label has at most so many words (“fe de errores”); a longer lead is the beginning of a sentence. */
const mostOfLabel = 3
/** What may stand before the label: a bullet, a bracket. */
const before = /^[\s•*([–—-]+/u
/** Behind a label: a colon or dash, perhaps a date before it. */
const sign = /^(?:[,\s(]+[^:]{0,24}\d[^:]{0,8}?)?\s*[:：–—]\s*/u

/** A correction's label, and what stands behind it. */
interface Led {
  type: Correction['type']
  text: string
}

/** Finds what the newsroom set right: "Correction: …", "This article was amended on …". */
export const corrections: Step = (page) => {
  const found: Correction[] = []
  for (const [index, block] of page.blocks.entries()) {
    if (!mayBe.has(kindOf(block))) continue
    const led = ledBy(block.text, page.lexicon)
    if (!led) continue
    // A label by itself speaks of the block below.
    const next = page.blocks[index + 1]
    const of = led.text === '' ? (next && mayBe.has(kindOf(next)) ? next : null) : block
    const text = of === block ? led.text : (of?.text ?? '')
    if (!of || text.length < shortest || (of !== block && ledBy(text, page.lexicon))) continue
    found.push(correctionOf(unwrap(text), led.type, block, of, page.lexicon))
  }
  return found.length === 0 ? page : { ...page, corrections: found }
}

function correctionOf(
  text: string,
  type: Correction['type'],
  { text: whole, lines: [from] }: PageBlock,
  { lines: [, to] }: PageBlock,
  { months }: Lexicon,
): Correction {
  const date = calendarDate(whole, months) ?? calendarDate(text, months)
  return { type, text, date, lines: [from, to] }
}

/** @returns null where the text begins with no such label; with '' as text where it is nothing else */
function ledBy(text: string, { correctionLeads, correctionTypes }: Lexicon): Led | null {
  const bare = isLetterUnit(unitAt(text, 0)) ? text : text.replace(before, '')
  const lead = correctionLeads.match(bare)
  const type = lead === null ? undefined : correctionTypes.get(lead)
  if (lead === null || type === undefined) return null
  const rest = bare.slice(lead.length)
  if (rest.replace(/^[:\s]+/, '') === '') return { type, text: '' }
  const label = sign.exec(rest)?.[0]
  // "An earlier version of this article …" is a sentence, its beginning a part of it.
  if (lead.split(' ').length > mostOfLabel) return { type, text: bare }
  return label === undefined ? null : { type, text: rest.slice(label.length) }
}
