import type { Claims } from './claims'
import type { Column } from './column'
import type { FlatBlock } from './flatten'
import { nearest, signatureOf } from './markup'
import { countWords, keyOf } from './text'

/** The page that a block stands in. */
export interface Surroundings extends Column {
  headline: Element
  claims: Claims
  /** Share of the running text within `<blockquote>`: some templates set whole articles in it. */
  quoteShare: number
}

/** How far the page has come where a block stands. */
export interface Progress {
  /** Before the first long paragraph, up to the last one, behind it. */
  phase: 'head' | 'body' | 'after'
  hasTitle: boolean
  hasStandfirst: boolean
  hasParagraph: boolean
  /** More running text comes below. */
  hasMore: boolean
}

/** A block to be labelled, with what rules ask of it. */
export interface Candidate extends FlatBlock, Progress {
  page: Surroundings
  key: string
  words: number
  /** The block is a link and hardly anything else. */
  isLink: boolean
  /** The nearest element around the block that passes a test and belongs to it alone, not to the whole body. */
  within: (test: (element: Element) => boolean) => Element | null
  /** The same, by tag name. */
  inside: (...tagNames: string[]) => Element | null
  /** The same, by what the template calls it. */
  inNamed: (names: RegExp) => Element | null
}

export function candidateOf(block: FlatBlock, page: Surroundings, progress: Progress): Candidate {
  const within: Candidate['within'] = (test) =>
    nearest(block.element, page.column, (at) => !at.contains(page.body) && test(at))
  return {
    ...block,
    ...progress,
    page,
    key: keyOf(block.text),
    words: countWords(block.text),
    isLink: block.linked > 0.9,
    within,
    inside: (...tagNames) => within(({ tagName }) => tagNames.includes(tagName)),
    inNamed: (names) => within((at) => names.test(signatureOf(at))),
  }
}
