import { lexiconOf } from './lexicon'
import { agencyRegistry } from './lexicon/registry'
import { noHints, settled, type Page, type Step } from './page'
import { bylines } from './steps/bylines'
import { classifyByNeighbours, classifyByWords } from './steps/classify'
import { credits } from './steps/credits'
import { dateline } from './steps/dateline'
import { figures } from './steps/figures'
import { force } from './steps/force'
import { language } from './steps/language'
import { measure } from './steps/measure'
import { people } from './steps/people'
import { relatedLinks } from './steps/related-links'
import { review } from './steps/review'
import { survey } from './steps/survey'
import { shapeOf } from './text/shape'
import type { ReadOptions, Reading, SourceDocument } from './types'

export * from './types'

/** Changes whenever the same document may be read differently: sources keep it with their reading. */
export const engineVersion = '1.0.0'

const steps: readonly Step[] = [
  language,
  measure, // by the words of the language
  force, // before any rule looks at a neighbour
  classifyByWords,
  survey, // goes by what words alone have settled
  classifyByNeighbours,
  figures, // from the kinds
  credits, // from the figures
  relatedLinks,
  bylines,
  dateline,
  people, // after the figures, which it completes with who is depicted
  review, // last: it looks at everything
]

/**
 * Reads a page whose markup is lost: what every block is, and the figures, credits, people, contributors
 * and links in them.
 *
 * Pure and total: any text gives a reading, the same one on any machine, in time linear in its length.
 *
 * @param document as a format of `formats/` gives it
 * @param options what an editor corrected, the language, agencies beside the built-in ones
 */
export function read(document: SourceDocument, options: ReadOptions = {}): Reading {
  const page = steps.reduce((current, step) => step(current), open(document, options))
  return {
    language: page.language,
    blocks: page.blocks.map(settled),
    figures: page.figures,
    credits: page.credits,
    people: page.people,
    contributors: page.contributors,
    dateline: page.dateline,
    relatedLinks: page.relatedLinks,
    problems: page.problems,
  }
}

/** The page before the first step. */
function open(document: SourceDocument, options: ReadOptions): Page {
  const language = options.language ?? 'en'
  return {
    options,
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
    blocks: document.blocks.map((block) => ({
      ...block,
      shape: shapeOf(''),
      hints: noHints,
      verdict: null,
    })),
    figures: [],
    credits: [],
    people: [],
    partialNames: [],
    contributors: [],
    dateline: null,
    relatedLinks: [],
    problems: [],
  }
}
