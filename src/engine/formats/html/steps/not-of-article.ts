import { lexiconOf } from '../../../lexicon'
import { keyOf } from '../../../text/key'
import type { Kind } from '../../../types'
import type { Draft, HtmlPage, HtmlStep } from '../draft'
import { furniture, isHeadlineLink, related, wordsIn, type MarkupKind } from '../markup-kind'
import type { Piece } from '../pieces'

/** An alt text of fewer words, where the article finder drops it, is of a logo or a portrait. */
const fewestWordsOfAlt = 4
/** Links to other articles stand right below the article; further down is the rest of the site. In pieces. */
const reach = 30
/** How often the article finder is right about what it leaves out. */
const sureOfFinder = 0.95

const outside: MarkupKind = {
  kind: 'boilerplate',
  markup: 'outside of the article',
  confidence: sureOfFinder,
}

/** What the finder drops although it is of the article: it stands above the text, or in a table. */
const ofArticle: ReadonlySet<Kind> = new Set(['standfirst', 'byline', 'dateline', 'paragraph'])

/** "See also" and its like, of every language. */
const { relatedLabelKeys } = lexiconOf('en')

/** Where a draft stands. */
interface Spot {
  index: number
  page: HtmlPage
  /** Index of the headline, -1 without one. */
  headline: number
  /** Below "See also" or the like, with nothing but links, dates and pictures between. */
  underLabel: boolean
}

/**
 * Sets what is not of the article: the furniture of the page, links to other articles, and what stands above the
 * headline or behind the end. What only may be of the article is left open: what the finder drops in its midst,
 * and links behind its end.
 */
export const notOfArticle: HtmlStep = (page) => {
  const headline = page.drafts.findIndex(({ is }) => is?.kind === 'title')
  let underLabel = false
  const drafts = page.drafts.map((draft, index): Draft => {
    const { piece, is } = draft
    if (!piece || index === headline) return draft
    if (isLabel(piece)) underLabel = true
    else if (!isHeadlineLink(piece) && piece.src === null && is?.kind !== 'dateline')
      underLabel = false
    return { ...draft, is: kindOf({ ...draft, piece }, { index, page, headline, underLabel }) }
  })
  return { ...page, drafts }
}

type PieceDraft = Draft & { piece: Piece }

/** The strict reasons first: by the element, by the place on the page, by what the finder says. */
function kindOf(draft: PieceDraft, { index, page, headline, underLabel }: Spot): MarkupKind | null {
  const { piece, kept, is } = draft
  const { zone, picture } = piece.place
  const isLink = isHeadlineLink(piece)
  const behind = index - page.last
  if (zone === 'chrome') return furniture
  if (isLabel(piece)) return zone === null && index >= page.first && behind <= 0 ? null : furniture
  if (index < page.first || behind > reach) return outside
  if (isLink && (zone === 'related' || underLabel)) return related
  if (behind > 0) return isLink ? null : outside
  if (index < headline && (is === null || is.kind === 'heading')) return outside
  if (piece.src !== null) return isPicture(draft) ? is : furniture
  if (isLink) return null
  if (kept || picture !== null || (is && ofArticle.has(is.kind))) return is
  return zone === 'related' && is?.kind === 'heading' ? furniture : null
}

/** No label is longer, in characters. */
const longestLabel = 60

const isLabel = ({ text, src }: Piece): boolean =>
  src === null && text.length <= longestLabel && relatedLabelKeys.has(keyOf(text))

/** A picture of the article: in a figure, or kept by the finder, or with a real alt text. */
const isPicture = ({ piece, kept, text }: PieceDraft): boolean =>
  piece.place.zone === null &&
  (piece.inFigure || (piece.href === null && (kept || wordsIn(text) >= fewestWordsOfAlt)))
