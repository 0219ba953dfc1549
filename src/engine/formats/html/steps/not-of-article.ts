import { lexiconOf } from '../../../lexicon'
import { keyOf } from '../../../text/key'
import type { Kind } from '../../../types'
import type { Draft, HtmlStep } from '../draft'
import { fewestWordsOfLink, furniture, related, wordsIn, type MarkupKind } from '../markup-kind'

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

/**
 * Sets what is not of the article: the furniture of the page, links to other articles, and what stands before its
 * headline or behind its end. What only may be of
 * the article is left open: what the finder drops within, and links behind the end.
 */
export const notOfArticle: HtmlStep = (page) => {
  const headline = page.drafts.findIndex(({ is }) => is?.kind === 'title')
  let underLabel = false
  const drafts = page.drafts.map((draft, i): Draft => {
    const { piece, text, kept, is } = draft
    if (!piece || is?.kind === 'title') return draft
    const { zone, picture } = piece.place
    const isLink = piece.href !== null && piece.src === null && wordsIn(text) >= fewestWordsOfLink
    if (relatedLabelKeys.has(keyOf(text.slice(0, 60)))) {
      underLabel = true
      const open = zone === null && i >= page.first && i <= page.last
      return { ...draft, is: open ? null : furniture }
    }
    // Dates and pictures stand between the links of a list.
    if (!isLink && piece.src === null && is?.kind !== 'dateline') underLabel = false
    if (zone === 'chrome') return { ...draft, is: furniture }
    const behind = i - page.last
    if (i < page.first || behind > reach) return { ...draft, is: outside }
    if (isLink && (zone === 'related' || underLabel)) return { ...draft, is: related }
    if (behind > 0) return { ...draft, is: isLink ? null : outside }
    if (i < headline && (is === null || is.kind === 'heading')) return { ...draft, is: outside }
    if (piece.src !== null) return isPicture(draft) ? draft : { ...draft, is: furniture }
    if (isLink) return { ...draft, is: null }
    if (kept || picture !== null || (is && ofArticle.has(is.kind))) return draft
    return { ...draft, is: zone === 'related' && is?.kind === 'heading' ? furniture : null }
  })
  return { ...page, drafts }
}

/** A picture of the article: in a figure, or kept by the finder, or with a real alt text. */
const isPicture = ({ piece, kept, text }: Draft): boolean =>
  piece?.place.zone === null &&
  (piece.inFigure || (piece.href === null && (kept || wordsIn(text) >= fewestWordsOfAlt)))
