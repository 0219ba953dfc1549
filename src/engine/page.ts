import type { InlineCredit } from './credits/inline'
import type { CreditParts } from './credits/parse'
import type { RelatedLabel } from './links/related-label'
import type { Lexicon } from './lexicon'
import type { AgencyRegistry } from './lexicon/registry'
import type { Byline } from './names/byline'
import type { WordRange, Words } from './text/scan'
import type { Shape } from './text/shape'
import type { Vocabulary } from './traits/vocabulary'
import type { StatedArticle } from './stated'
import type { Block, Kind, Person, ReadOptions, Reading, SourceBlock } from './types'

/** What a block was found to be, how sure that is, and by which rule. */
export interface Verdict {
  kind: Kind
  /** 0 to 1. */
  confidence: number
  /** In words for an editor. */
  rule: string
}

/** What the words of a short block could make of it, before anything is decided. */
export interface Hints {
  credit: CreditParts | null
  /** A credit at the end of a longer text: "… (Photo: dpa)". */
  inlineCredit: InlineCredit | null
  byline: Byline | null
  /** Says nothing but a date or time. */
  dated: boolean
  /** "See also" and where the title behind it begins; null where no label leads. */
  label: RelatedLabel | null
  /** Debris: the whole block is a known phrase, or the block holds one. */
  debris: 'whole' | 'within' | null
}

/** Of a block that has not been looked at, or is too long for any of it. */
export const noHints: Hints = {
  credit: null,
  inlineCredit: null,
  byline: null,
  dated: false,
  label: null,
  debris: null,
}

/**
 * No article is longer, in characters and in blocks: the longest that newspapers print have some 30 000 words. What stands
 * beyond is kept and not read, which bounds what any document costs.
 */
export const longestArticle = 200_000
export const mostBlocks = 10_000

/** What a rule takes a block for. The weights have the last word. */
export type Proposal = Pick<Verdict, 'kind' | 'rule'>

/** A block on its way through the steps. */
export interface PageBlock extends SourceBlock {
  shape: Shape
  /** All that is so of any of its characters, as bits of `unit`. */
  signs: number
  /** Which of the page's words are its own; null until it is measured. */
  words: WordRange | null
  hints: Hints
  /** What is so of the block by itself, as bits of `fact` in rules/facts.ts: rules ask for some of them. */
  facts: number
  /** The first rule that holds proposes; the rules after it see in a neighbour what it has been proposed to be. */
  proposal: Proposal | null
  verdict: Verdict | null
  /** Number of the figure it belongs to, from 1. */
  figure?: number
}

/** Where the article itself begins and ends on the page, and what stands on the page twice. */
export interface Survey {
  /** Index of the first and last block that is certainly running text; both -1 where there is none. */
  first: number
  last: number
  /** Keys of the short blocks that occur more than once. */
  repeated: ReadonlySet<string>
  /** Where this page puts its credit lines: in most figures the caption follows the credit. */
  captionAfterCredit: boolean
  /** Beginnings of quotations that the page has more than once: one of them is a pull quote. */
  repeatedQuotes: ReadonlySet<string>
}

/** The state that every step takes and gives: a reading in the making, with what it is made from. */
export interface Page extends Omit<Reading, 'blocks' | 'embargoedUntil'> {
  options: ReadOptions
  /** What the document states, unless an editor corrects its blocks. */
  stated: StatedArticle | undefined
  /** What an editor says that blocks are, by the places that `placesOf` a block gives. */
  said: ReadonlyMap<string, Kind>
  lexicon: Lexicon
  registry: AgencyRegistry
  survey: Survey
  /** Where the words of the blocks stand. */
  words: Words
  /** What they are. */
  vocabulary: Vocabulary
  blocks: readonly PageBlock[]
  /** What stands above the headline, set aside while the rest is judged. */
  above: readonly PageBlock[]
  /** What stands beyond `longestArticle` or `mostBlocks`: only an editor or the markup says what it is. */
  beyond: readonly SourceBlock[]
  /** People of whom the page has no full name. */
  partialNames: readonly Person[]
}

/** A step of the pipeline: pure and total, it returns a new page and throws on no content. */
export type Step = (page: Page) => Page

/** The kind of a block as far as it is decided. */
export const kindOf = (block: PageBlock | undefined): Kind | null => block?.verdict?.kind ?? null

/** Of a block that nobody looked at. */
const unreadVerdict: Verdict = {
  kind: 'paragraph',
  confidence: 0.1,
  rule: 'not read: it stands beyond the length of any article',
}

/** A block once all steps are through, as the reading shows it. */
export const settled = (block: PageBlock): Block => shown(block, block.verdict, block.figure)

/**
 * A block as the reading shows it.
 *
 * @param verdict null where nobody looked at it
 */
export function shown(
  { text, lines, at }: SourceBlock,
  verdict: Verdict | null,
  figure?: number,
): Block {
  const { kind, confidence, rule } = verdict ?? unreadVerdict
  const block: Block = figure
    ? { kind, text, lines, figure, confidence, rule }
    : { kind, text, lines, confidence, rule }
  return at === undefined ? block : { ...block, at }
}
