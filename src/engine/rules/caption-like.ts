import type { PageBlock } from '../page'
import { isLikeCaption } from './facts'
import { isOpen } from './rule'

/** Whether an open block could be the alt text or caption of a picture beside it. */
export const isCaptionLike = (block: PageBlock | undefined): block is PageBlock =>
  isOpen(block) && isLikeCaption(block)

/** Nouns and names that two short texts share, as a share of the shorter one's words. */
export function overlap(a: PageBlock, b: PageBlock): number {
  const one = longWords(a)
  const other = longWords(b)
  if (one.size === 0 || other.size === 0) return 0
  let common = 0
  for (const word of one) if (other.has(word)) common++
  return common / Math.min(one.size, other.size)
}

const longWords = ({ shape }: PageBlock): ReadonlySet<string> =>
  new Set(shape.key.split(' ').filter((word) => word.length > 3))

/** Before "left" and the like: "second from the left". */
const count = String.raw`(?:(?:second|third|fourth|far|front|back|top|bottom)\s(?:from\s(?:the\s)?)?)?`
/** Says where in a picture somebody stands. */
export const pointing = new RegExp(
  [
    String.raw`\((?:${count}(?:left|right|center|centre)|links|rechts|l|r|à gauche|à droite|izquierda|derecha|c|pictured|above|below|oben|unten|mitte)\.?(?:,[^)]*)?\)`,
    String.raw`,\s${count}(?:left|right|center|centre|foreground|background)[,.]`,
    String.raw`\b(?:pictured|im bild|v\.\s?l\.|seen here|file photo|archivbild|symbolbild|bild zeigt|shown here|this photo|in this image)\b`,
  ].join('|'),
  'i',
)
