import { inlineCreditOf } from '../credits/inline'
import { parseCredit } from '../credits/parse'
import { relatedLabelOf } from '../links/related-label'
import { bylineOf } from '../names/byline'
import { noHints, type Hints, type Page, type PageBlock, type Step } from '../page'
import type { Lexicon } from '../lexicon'
import { isDigitUnit, unit } from '../text/characters'
import { isDateLine } from '../text/date-like'
import { scan, type Scan } from '../text/shape'

/** Picture captions with a credit behind them are no longer than that, in characters. */
const longestCaption = 700
/** Credits and bylines have no more words. */
const longestCredit = 16
const longestByline = 24

/** Pages repeat short blocks, some of them thousands of times; longer ones are hardly ever the same. */
const longestRepeated = 200

/** What one text comes to, wherever on the page it stands. */
type Measures = Pick<PageBlock, 'shape' | 'signs' | 'hints'>

/** Measures every block and looks its words up, once for all the rules. */
export const measure: Step = (page) => {
  const known = new Map<string, Measures>()
  return { ...page, blocks: page.blocks.map((block) => measured(block, page, known)) }
}

function measured(block: PageBlock, page: Page, known: Map<string, Measures>): PageBlock {
  const { text } = block
  let measures = text.length <= longestRepeated ? known.get(text) : undefined
  if (!measures) {
    measures = measuresOf(text, page)
    if (text.length <= longestRepeated) known.set(text, measures)
  }
  const { shape, signs, hints } = measures
  return { ...block, shape, signs, hints }
}

function measuresOf(text: string, page: Page): Measures {
  const seen = scan(text)
  return { shape: seen.shape, signs: seen.signs, hints: hintsOf(text, seen, page) }
}

/** What the words say; long blocks are running text and have nothing to say but an inline credit. */
function hintsOf(text: string, { shape, signs }: Scan, { lexicon, registry }: Page): Hints {
  if (text.length > longestCaption) return noHints
  const inlineCredit = inlineCreditOf(text, signs, lexicon, registry)
  if (shape.key === '') return inlineCredit ? { ...noHints, inlineCredit } : noHints
  return {
    credit: shape.words <= longestCredit ? parseCredit(text, lexicon, registry, shape.key) : null,
    inlineCredit,
    byline: shape.words <= longestByline ? bylineOf(text, lexicon, registry) : null,
    dated: (signs & unit.digit) !== 0 && isDateLine(text, shape.key, lexicon),
    label: relatedLabelOf(text, lexicon),
    debris: debrisOf(shape.key, lexicon),
  }
}

/** "Comments 12" is furniture as "Comments" is. */
function debrisOf(key: string, lexicon: Lexicon): Hints['debris'] {
  const isNumbered = isDigitUnit(key.charCodeAt(key.length - 1))
  if (lexicon.boilerplate.of(isNumbered ? key.replace(/ \d+$/, '') : key)) return 'whole'
  return lexicon.boilerplateWithin.find(key) === null ? null : 'within'
}
