import { uncounted } from '../text/counter'
import { isCaptionLike, overlap, pointing } from './caption-like'
import { fact, isLikeCaption } from './facts'
import { is, isOpen, neighbour, type Rule, type Spot } from './rule'

const isCredit = (spot: Spot, offset: number) => is(neighbour(spot, offset), 'image-credit')
/** A credit stands two blocks on, and the block between could be its caption. */
const captionThenCredit = (spot: Spot) =>
  isCredit(spot, 2) && (isCaptionLike(spot.after) || is(spot.after, 'image-caption'))

/** The block behind the credit at `offset` belongs to the same picture: the page sets captions there. */
function captionFollows(spot: Spot, offset: number): boolean {
  const behind = neighbour(spot, offset + 1)
  if (!isCaptionLike(behind) && !is(behind, 'image-caption')) return false
  const front = neighbour(spot, offset - 1)
  // A whole sentence is more likely the text that goes on.
  if (isOpen(behind) && behind.shape.endsSentence) return false
  if (spot.page.survey.captionAfterCredit) return true
  // Without a habit of the page, two short texts around a credit that share words are one picture's.
  return (
    isCaptionLike(front) &&
    behind !== undefined &&
    overlap(front, behind) >= 0.3 &&
    !isCredit(spot, offset + 2)
  )
}

const fileName = /^[\w-]+\.(?:jpe?g|png|webp|gif|avif)$|^(?=\S*\d)[a-z0-9]+(?:[-_][a-z0-9]+){2,}$/i
/** Captions beside a credit have no more words. */
const mostBesideCredit = 80

/** Alt texts and captions, from the credits and texts beside them. */
export const aroundPictures: readonly Rule[] = [
  {
    name: 'a text that ends in a picture credit',
    kind: 'image-caption',
    needs: fact.inlineCredit,
    when: ({ index }) => index > 0,
  },
  {
    name: 'counted in a gallery',
    kind: 'image-caption',
    when: ({ block, index }) => index > 0 && uncounted(block.text) !== block.text,
  },
  {
    name: 'short text after a credit, where this page has its captions',
    kind: 'image-caption',
    needs: fact.captionLike,
    when: (spot) => isCredit(spot, -1) && captionFollows(spot, -1),
  },
  {
    name: 'short text before a credit that has its caption behind it',
    kind: 'image-alt',
    needs: fact.captionLike,
    when: (spot) => spot.index > 0 && isCredit(spot, 1) && captionFollows(spot, 1),
  },
  {
    name: 'short text before a credit',
    kind: 'image-caption',
    needs: fact.captionLike,
    when: (spot) =>
      spot.index > 0 &&
      isCredit(spot, 1) &&
      !(spot.page.survey.captionAfterCredit && spot.block.shape.endsSentence),
  },
  {
    name: 'short text before a caption and its credit',
    kind: 'image-alt',
    needs: fact.captionLike,
    when: (spot) => spot.index > 0 && captionThenCredit(spot) && is(spot.after, 'image-caption'),
  },
  {
    name: 'the caption’s words once more, as alternative text',
    kind: 'image-alt',
    needs: fact.captionLike,
    when: (spot) => spot.index > 0 && startsAlike(spot.block.text, spot.after?.text),
  },
  {
    name: 'repeats the alternative text before it',
    kind: 'image-caption',
    needs: fact.captionLike,
    when: ({ block, before }) => is(before, 'image-alt') && startsAlike(before?.text, block.text),
  },
  {
    name: 'short text before a caption with a credit',
    kind: 'image-alt',
    needs: fact.captionLike,
    when: ({ after, before, index }) =>
      index > 0 &&
      is(after, 'image-caption') &&
      (after?.hints.inlineCredit ?? null) !== null &&
      !is(before, 'image-alt'),
  },
  {
    name: 'the name of a picture file',
    kind: 'image-alt',
    needs: fact.oneWord,
    when: ({ block }) => fileName.test(block.text),
  },
  {
    name: 'says where in a picture somebody stands',
    kind: 'image-caption',
    when: (spot) =>
      spot.index > 0 &&
      (isLikeCaption(spot.block) ||
        (spot.block.shape.words <= mostBesideCredit &&
          (isCredit(spot, -1) || isCredit(spot, 1)))) &&
      pointing.test(spot.block.text),
  },
  {
    name: 'keywords of a picture',
    kind: 'image-alt',
    needs: fact.startsLower,
    when: ({ block, index }) =>
      index > 0 &&
      block.shape.capitals === 0 &&
      /^[\p{Ll} -]+(?:,\s[\p{Ll} -]+){2,}$/u.test(block.text) &&
      block.shape.words < 20,
  },
]

/** One text begins with the other, which is long enough not to be a label. */
function startsAlike(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b || Math.min(a.length, b.length) < 12) return false
  const [bare, other] = [uncounted(a), uncounted(b)]
  return bare.startsWith(other) || other.startsWith(bare)
}
