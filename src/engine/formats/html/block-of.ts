import type { Lines } from '../../types'
import type { LooseBlock } from '../lay-out'
import { parseText } from '../text'
import { webAddress } from '../web-address'
import type { Draft } from './draft'

/** The lines of the file that a stretch of its markup comes from; undefined where the file has none. */
export type Origin = (start: number, end: number) => Lines | undefined

/**
 * The block of a draft; several where preformatted text has blank lines.
 *
 * @param page.base what relative addresses start from
 */
export function blockOf(
  { text, piece, is }: Pick<Draft, 'text' | 'piece' | 'is'>,
  page: { base: string | null; origin: Origin },
): LooseBlock[] {
  if (!piece) return [{ text, ...is }]
  const url =
    piece.href === null || piece.src !== null ? undefined : webAddress(piece.href, page.base)
  const { picture, preformatted } = piece.place
  const origin = page.origin(piece.start, piece.end)
  const common = {
    ...is,
    ...(url && { url }),
    ...(picture && { picture }),
    ...(origin && { origin }),
  }
  if (!preformatted) return [{ text, ...common }]
  return parseText(text).blocks.map((block) => ({ text: block.text, ...common }))
}
