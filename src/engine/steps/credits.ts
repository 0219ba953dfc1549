import { parseCredit, type CreditParts } from '../credits/parse'
import { kindOf, type Page, type PageBlock, type Step } from '../page'
import type { Credit } from '../types'

/** Takes every distinct credit line of the figures apart. */
export const credits: Step = (page) => {
  const byLine = new Map<string, Credit>()
  for (const figure of page.figures) {
    if (figure.credit === null || byLine.has(figure.credit)) continue
    byLine.set(figure.credit, {
      line: figure.credit,
      agencies: [],
      photographer: null,
      notes: [],
      lines: figure.lines,
    })
  }
  for (const block of page.blocks) {
    const parts = creditPartsOf(block, page)
    const credit = parts && byLine.get(parts.line)
    if (!credit || credit.agencies.length + credit.notes.length > 0 || credit.photographer) continue
    byLine.set(parts.line, {
      line: parts.line,
      agencies: [...parts.agencies],
      photographer: parts.photographers.join('; ') || null,
      notes: [...parts.notes],
      lines: block.lines,
    })
  }
  return { ...page, credits: [...byLine.values()] }
}

/** The credit that a block is, or that stands at its end. */
export function creditPartsOf(block: PageBlock, page: Page): CreditParts | null {
  const kind = kindOf(block)
  if (kind === 'image-credit') {
    // Too long for a credit, but an editor says that it is one.
    return block.hints.credit ?? parseCredit(block.text, page.lexicon, page.registry)
  }
  if (kind === 'image-caption' || kind === 'image-alt')
    return block.hints.inlineCredit?.parts ?? null
  return null
}
