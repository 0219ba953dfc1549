import { inlineCreditOf } from '../credits/inline'
import { parseCredit } from '../credits/parse'
import { relatedLabelOf } from '../links/related-label'
import { bylineOf } from '../names/byline'
import { noHints, type Hints, type Page, type PageBlock, type Step } from '../page'
import type { Lexicon } from '../lexicon'
import { isDigitUnit, unit, unitAt } from '../text/characters'
import { factsOf } from '../rules/facts'
import { isDateLine } from '../text/date-like'
import { Scan } from '../text/scan'
import { shapeFrom } from '../text/shape'
import { Numbering, wordBits } from '../traits/vocabulary'

/** Picture captions with a credit behind them are no longer than that, in characters. */
const longestCaption = 700
/** Credits and bylines have no more words. */
const longestCredit = 16
const longestByline = 24

/** Pages repeat short blocks, some of them thousands of times; longer ones are hardly ever the same. */
const longestRepeated = 200

/** What one text comes to, wherever on the page it stands. */
interface Measured extends Pick<
  PageBlock,
  'text' | 'shape' | 'signs' | 'words' | 'hints' | 'facts'
> {
  /** All that any of its words is, as bits of `wordBits`. */
  bits: number
  /** Index of the block that has it first. */
  block: number
}

/** Of the page that is being measured. */
const scan = new Scan()
const numbering = new Numbering()

/** Measures every block and looks its words up, once for all the rules. */
export const measure: Step = (page) => {
  const known = new Map<string, Measured>()
  scan.clear()
  numbering.begin(page.lexicon)
  const measured = page.blocks.map(({ text }, block) => {
    const repeated = text.length <= longestRepeated ? known.get(text) : undefined
    if (repeated) {
      numbering.repeat(repeated.block)
      return repeated
    }
    const found = measuredOf(text, block)
    if (text.length <= longestRepeated) known.set(text, found)
    return found
  })
  const distinct = measured.filter(({ block }, index) => block === index)
  lookUp(distinct, page)
  for (const one of distinct) one.facts = factsOf(one)
  return {
    ...page,
    blocks: page.blocks.map((block, index) => {
      const { shape, signs, words, hints, facts } = measured[index] as Measured
      return { ...block, shape, signs, words, hints, facts }
    }),
    words: scan.words(),
    vocabulary: numbering.vocabulary(),
  }
}

function measuredOf(text: string, block: number): Measured {
  scan.read(text)
  const { signs, from, to, at } = scan
  const shape = shapeFrom(text, scan)
  const bits = numbering.add(shape, scan)
  const hints = text.length > longestCaption ? noHints : { ...noHints }
  return {
    text,
    shape,
    signs,
    words: { from, to, at },
    bits,
    hints,
    facts: 0,
    block,
  }
}

/**
 * Fills the hints: what the words say. Long blocks are running text and have nothing to say but an inline credit. Each
 * question is put to all texts before the next one: so its code stays at hand, and it takes half the time.
 */
function lookUp(all: readonly Measured[], { lexicon, registry }: Page): void {
  const texts = all.filter(({ text }) => text.length <= longestCaption)
  for (const { text, signs, hints } of texts)
    hints.inlineCredit = inlineCreditOf(text, signs, lexicon, registry)
  const short = texts.filter(({ shape }) => shape.key !== '')
  for (const { text, shape, hints } of short)
    if (shape.words <= longestCredit) hints.credit = parseCredit(text, lexicon, registry, shape.key)
  for (const { text, shape, hints } of short)
    if (shape.words <= longestByline) hints.byline = bylineOf(text, lexicon, registry)
  for (const { text, shape, signs, hints } of short)
    if (signs & unit.digit) hints.dated = isDateLine(text, shape.key, lexicon)
  for (const { text, hints } of short) hints.label = relatedLabelOf(text, lexicon)
  for (const { shape, bits, hints } of short) hints.debris = debrisOf(shape.key, bits, lexicon)
}

/** "Comments 12" is furniture as "Comments" is. */
function debrisOf(key: string, bits: number, lexicon: Lexicon): Hints['debris'] {
  const isNumbered = isDigitUnit(unitAt(key, key.length - 1))
  if (lexicon.boilerplate.of(isNumbered ? key.replace(/ \d+$/, '') : key)) return 'whole'
  return bits & wordBits.furniture && lexicon.boilerplateWithin.isIn(key) ? 'within' : null
}
