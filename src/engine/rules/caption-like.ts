import type { PageBlock } from '../page'
import { isOpen } from './rule'

/** Captions with more words or sentences than that are rare; paragraphs beside a picture are not. */
const mostWords = 45
const mostSentences = 2
/** Two whole sentences of so many words together are running text. */
const fewestOfText = 30

/** Whether an open block could be the alt text or caption of a picture beside it. */
export const isCaptionLike = (block: PageBlock | undefined): block is PageBlock =>
  isOpen(block) &&
  block.shape.words <= mostWords &&
  block.shape.sentences <= mostSentences &&
  (block.shape.sentences < 2 || block.shape.words < fewestOfText) &&
  block.hints.byline === null

/** Nouns and names that two short texts share, as a share of the shorter one's words. */
export function overlap(a: PageBlock, b: PageBlock): number {
  const longWords = (block: PageBlock) =>
    new Set(block.shape.key.split(' ').filter((word) => word.length > 3))
  const [one, other] = [longWords(a), longWords(b)]
  if (one.size === 0 || other.size === 0) return 0
  let common = 0
  for (const word of one) if (other.has(word)) common++
  return common / Math.min(one.size, other.size)
}
