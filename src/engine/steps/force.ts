import { creditLikeness } from '../credits/likeness'
import { parseCredit } from '../credits/parse'
import { placesOf } from '../editor/places-of'
import { shown, type Page, type PageBlock, type Step, type Verdict } from '../page'
import type { Block, SourceBlock } from '../types'

/** A caption that has so many words is no credit line. */
const longestCredit = 16
/** From there on a line can be nothing but a credit. */
const surelyCredit = 0.9

/**
 * Settles what needs no guessing, so that the rules see it in the neighbours: an editor's word first, then
 * the markup's.
 */
export const force: Step = (page) => {
  if (page.said.size === 0 && !page.blocks.some(isMarked)) return page
  const forced = (block: PageBlock): PageBlock => {
    const verdict = saidOf(block, page)
    return verdict ? { ...block, verdict, proposal: verdict } : block
  }
  return { ...page, blocks: page.blocks.map(forced) }
}

/** What stands beyond the length of an article, as the reading shows it: somebody says what it is, or nobody looked at it. */
export function shownBeyond(page: Page): Block[] {
  return page.beyond.map((block) => shown(block, saidOf(block, page)))
}

const isMarked = ({ kind }: SourceBlock): boolean => kind !== undefined

const saidOf = (block: SourceBlock, page: Page) =>
  wordOfEditor(block, page) ?? wordOfMarkup(block, page)

/** A correction may name any line of the block. */
function wordOfEditor(block: SourceBlock, { said }: Page): Verdict | null {
  if (said.size === 0) return null
  const place = placesOf(block).find((one) => said.has(one))
  const kind = place && said.get(place)
  return kind ? { kind, confidence: 1, rule: 'set by an editor' } : null
}

function wordOfMarkup(block: SourceBlock, page: Page): Verdict | null {
  const { kind, confidence = 1 } = block
  if (!kind) return null
  if (kind === 'image-caption' && isCredit(block.text, page)) {
    return { kind: 'image-credit', confidence: 0.95, rule: 'a credit where the caption stands' }
  }
  return { kind, confidence, rule: `the page's markup: ${block.markup ?? kind}` }
}

/** Pages have no element for credits: they stand in the caption's. */
function isCredit(text: string, { lexicon, registry }: Page): boolean {
  if (text.length > 200 || text.split(/\s+/).length > longestCredit) return false
  const parts = parseCredit(text, lexicon, registry)
  return parts !== null && creditLikeness(parts) >= surelyCredit
}
