import type { Problem } from '../../types'
import type { LooseBlock } from '../lay-out'
import { blockOf, type Origin } from './block-of'
import { markupKind } from './markup-kind'
import { parseHtml } from './parse-html'
import { piecesOf, type Piece } from './pieces'

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
    const is = markupKind(piece)
    const kind = i === headline && is ? { ...is, kind: 'title' as const } : is
    return blockOf({ text: piece.text, piece, is: kind }, { base: null, origin })
  })
  return { blocks }
}

const isMarkedTitle = ({ place }: Piece): boolean => place.headline && place.heading > 0
