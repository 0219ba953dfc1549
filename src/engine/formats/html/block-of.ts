import type { LooseBlock } from '../lay-out'
import { parseText } from '../text'
import { webAddress } from '../web-address'
import type { Draft } from './draft'

/**
 * The block of a draft; several where preformatted text has blank lines.
 *
 * @param base what relative addresses start from
 * @param lineAt the line of an offset into the file
 */
export function blockOf(
  { text, piece, is }: Draft,
  base: string | null,
  lineAt: (offset: number) => number,
): LooseBlock[] {
  if (!piece) return [{ text, ...is }]
  const url = piece.href === null || piece.src !== null ? undefined : webAddress(piece.href, base)
  const common = {
    ...is,
    ...(url && { url }),
    ...(piece.place.picture && { picture: piece.place.picture }),
    origin: [lineAt(piece.start), lineAt(Math.max(piece.start, piece.end - 1))] as const,
  }
  if (!piece.place.preformatted) return [{ text, ...common }]
  return parseText(text).blocks.map((block) => ({ text: block.text, ...common }))
}
