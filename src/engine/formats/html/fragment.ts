import type { Problem } from '../../types'
import type { LooseBlock } from '../lay-out'
import { blockOf, type Origin } from './block-of'
import {
  endsSentence,
  furniture,
  isHeadlineLink,
  markupKind,
  related,
  wordsIn,
  type MarkupKind,
} from './markup-kind'
import { parseHtml } from './parse-html'
import { piecesOf, type Piece } from './pieces'
import type { Place } from './place'

/** Bylines, datelines and credits that end in a full stop are shorter. */
const fewestWordsOfProse = 10
const prose: MarkupKind = { kind: 'paragraph', markup: 'p', confidence: 0.97 }

/** The blocks of a fragment, or why there are none. */
export type Fragment =
  { blocks: LooseBlock[]; problem?: undefined } | { blocks?: undefined; problem: Problem }

/**
 * Reads HTML that is an article and nothing else, as other formats hold it or are turned into: no furniture is
 * looked for. The text that is marked as the headline is the title, else the first `<h1>`.
 *
 * @param origin where the blocks stand in the file
 */
export function readFragment(source: string, origin: Origin): Fragment {
  const { root, problem } = parseHtml(source)
  if (problem) return { problem }
  const pieces = piecesOf(root)
  const title = pieces.findIndex(isMarkedTitle)
  const headline = title < 0 ? pieces.findIndex(({ place }) => place.heading === 1) : title
  const blocks = pieces.flatMap((piece, i) => {
    const is = kindOf(piece, i - 1 === headline ? undefined : pieces[i - 1])
    const kind = i === headline && is ? { ...is, kind: 'title' as const } : is
    return blockOf({ text: piece.text, piece, is: kind }, { base: null, origin })
  })
  return { blocks }
}

/**
 * Nothing but an article is here, so that there is less to doubt than on a page.
 *
 * @param before the piece before within the text: none for the first, and for the one below the headline
 */
function kindOf(piece: Piece, before: Piece | undefined): MarkupKind | null {
  if (piece.place.zone === 'chrome') return furniture
  if (isHeadlineLink(piece) && (piece.place.zone === 'related' || isParagraph(piece.place)))
    return related
  return markupKind(piece) ?? (isProse(piece, before) ? prose : null)
}

const isParagraph = ({ heading, item, quote, part }: Place): boolean =>
  heading === 0 && !item && !quote && part === null

/** A paragraph that ends a sentence; but the first may be the standfirst, and one below a picture its caption. */
const isProse = ({ text, place }: Piece, before: Piece | undefined): boolean =>
  place.preformatted ||
  (before !== undefined &&
    before.src === null &&
    place.picture === null &&
    endsSentence.test(text) &&
    wordsIn(text) >= fewestWordsOfProse)

const isMarkedTitle = ({ place }: Piece): boolean => place.headline && place.heading > 0
