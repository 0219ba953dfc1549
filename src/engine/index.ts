import { rearranged } from './editor/rearranged'
import { said } from './editor/said'
import { lexiconOf } from './lexicon'
import { agencyRegistry } from './lexicon/registry'
import {
  longestArticle,
  mostBlocks,
  noHints,
  settled,
  type Page,
  type PageBlock,
  type Step,
} from './page'
import { bylines } from './steps/bylines'
import { corrections } from './steps/corrections'
import { credits } from './steps/credits'
import { dateline } from './steps/dateline'
import { figures } from './steps/figures'
import { force, shownBeyond } from './steps/force'
import { judge } from './steps/judge'
import { language } from './steps/language'
import { measure } from './steps/measure'
import { people } from './steps/people'
import { proposeByNeighbours, proposeByWords } from './steps/propose'
import { relatedLinks } from './steps/related-links'
import { review } from './steps/review'
import { putBack, setAside } from './steps/set-aside'
import { stated } from './steps/stated'
import { survey } from './steps/survey'
import { Scan } from './text/scan'
import { shapeOf } from './text/shape'
import { Numbering } from './traits/vocabulary'
import type { ReadOptions, Reading, SourceBlock, SourceDocument } from './types'

export * from './types'
export * from './stated'

/** Changes whenever the same document may be read differently: sources keep it with their reading. */
export const engineVersion = '2.5.0'

const steps: readonly Step[] = [
  language,
  setAside, // by the words of the language
  measure, // likewise
  force, // before any rule looks at a neighbour
  proposeByWords,
  survey, // goes by what words alone propose
  proposeByNeighbours,
  judge, // weighs what is seen of a block, the rules' proposals among it
  putBack,
  figures, // from the kinds
  credits, // from the figures
  relatedLinks,
  bylines,
  dateline,
  corrections,
  people, // after the figures, which it completes with who is depicted
  stated, // instead of what was read, where the document says it
  review, // last: it looks at everything
]

/**
 * Reads a page whose markup is lost: what every block is, and the figures, credits, people, contributors
 * and links in them. Of a document that is longer than any article its beginning is read.
 *
 * Pure and total: any text gives a reading, the same one on any machine, in time linear in its length.
 *
 * @param document as a format of `formats/` gives it
 * @param options what an editor corrected, the language, agencies beside the built-in ones
 */
export function read(document: SourceDocument, options: ReadOptions = {}): Reading {
  const page = take(steps, open(document, options))
  return {
    language: page.language,
    blocks: [...page.blocks.map(settled), ...shownBeyond(page)],
    figures: page.figures,
    credits: page.credits,
    people: page.people,
    contributors: page.contributors,
    dateline: page.dateline,
    relatedLinks: page.relatedLinks,
    corrections: page.corrections,
    problems: page.problems,
    ...(document.embargoedUntil && { embargoedUntil: document.embargoedUntil }),
    ...(page.stated && { stated: page.stated }),
  }
}

/**
 * The page as it is before anything is weighed: what the weights are fitted to.
 *
 * @param document as a format of `formats/` gives it
 */
export const look = (document: SourceDocument, options: ReadOptions = {}): Page =>
  take(steps.slice(0, steps.indexOf(judge)), open(document, options))

const take = (list: readonly Step[], page: Page): Page =>
  list.reduce((current, step) => step(current), page)

/** Of every block until it is measured. */
const unmeasured = shapeOf('')

/** Of every page until its blocks are measured. */
const nowhere = new Scan().words()
const noWords = new Numbering().vocabulary()

/**
 * A block before the first step. Each has the same properties in the same order, those without a value too:
 * every copy that a step makes, and every look at one, is many times as fast for that.
 */
const unread = (block: SourceBlock): PageBlock =>
  ({
    text: block.text,
    lines: block.lines,
    at: block.at,
    kind: block.kind,
    markup: block.markup,
    confidence: block.confidence,
    url: block.url,
    picture: block.picture,
    origin: block.origin,
    shape: unmeasured,
    signs: 0,
    words: null,
    hints: noHints,
    facts: 0,
    proposal: null,
    verdict: null,
    figure: undefined,
  }) satisfies Record<keyof PageBlock, unknown>

/** The page before the first step. */
function open(document: SourceDocument, options: ReadOptions): Page {
  const language = options.language ?? document.language ?? 'en'
  const blocks = rearranged(document, options)
  const end = endOfArticle(blocks)
  return {
    options: { ...options, language: options.language ?? document.language },
    stated: isCorrected(options) ? undefined : document.stated,
    said: said(document, options),
    language,
    lexicon: lexiconOf(language),
    registry: agencyRegistry(options.agencies),
    survey: {
      first: -1,
      last: -1,
      repeated: new Set(),
      captionAfterCredit: false,
      repeatedQuotes: new Set(),
    },
    words: nowhere,
    vocabulary: noWords,
    blocks: blocks.slice(0, end).map(unread),
    above: [],
    beyond: blocks.slice(end),
    figures: [],
    credits: [],
    people: [],
    partialNames: [],
    contributors: [],
    dateline: null,
    relatedLinks: [],
    corrections: [],
    problems: [],
  }
}

/** An editor's word on a block comes before what the document states: then it is read as any other. */
const isCorrected = ({ kinds = {}, joins = [], splits = {} }: ReadOptions): boolean =>
  [kinds, joins, splits].some((corrections) => Object.keys(corrections).length > 0)

/** Index behind the last block that is read. */
function endOfArticle(blocks: readonly SourceBlock[]): number {
  let length = 0
  const end = blocks.findIndex(
    ({ text }, index) => index === mostBlocks || (length += text.length) > longestArticle,
  )
  return end < 0 ? blocks.length : end
}
