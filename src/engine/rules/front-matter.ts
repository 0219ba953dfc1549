import { fact, isSolid } from './facts'
import { inHead, inTail, is, neighbour, type Rule, type Spot } from './rule'

/** Standfirsts run from a short sentence to a short paragraph. */
const standfirst = { fewest: 6, most: 45, mostSentences: 3 }
/** Behind the byline, or before a picture, a longer text is the first paragraph. */
const lateStandfirst = { most: 32, mostSentences: 1 }

/** Everything before the block is the title or debris. */
const nothingButTitleBefore = (spot: Spot) =>
  spot.index > 0 &&
  spot.index <= 6 &&
  spot.page.blocks
    .slice(0, spot.index)
    .every((block) => is(block, 'title', 'boilerplate', 'dateline', 'byline'))

/** Before the text, or behind no more than a standfirst that looks like text. */
const nearTop = (spot: Spot) =>
  inHead(spot) ||
  (spot.index <= 8 && spot.page.blocks.slice(0, spot.index).filter(isSolid).length <= 1)

/** The block opens the furniture that follows a standfirst: byline, date, picture, buttons. */
const opensFurniture = (spot: Spot, offset: number) => {
  const block = neighbour(spot, offset)
  if (!block) return false
  if (
    is(block, 'dateline', 'byline', 'image-credit', 'image-alt', 'image-caption', 'boilerplate')
  ) {
    return true
  }
  return block.hints.byline !== null
}

/** Byline and standfirst: what stands between the title and the text, and the contributors behind it. */
export const frontMatter: readonly Rule[] = [
  {
    name: 'a line that begins with "by" before the text',
    kind: 'byline',
    needs: fact.ledByline,
    when: nearTop,
  },
  {
    name: 'names behind the end of the text',
    kind: 'byline',
    needs: fact.ledByline,
    when: inTail,
  },
  {
    name: 'nothing but names before the text',
    kind: 'byline',
    needs: fact.byline,
    when: (spot) =>
      inHead(spot) &&
      !is(spot.after, 'image-caption', 'image-credit') &&
      !is(spot.before, 'image-alt', 'image-caption'),
  },
  {
    name: 'stands between the title and the byline, date or picture',
    kind: 'standfirst',
    needs: fact.fourWords,
    when: (spot) =>
      nothingButTitleBefore(spot) &&
      spot.block.shape.words >= standfirst.fewest &&
      isShortEnough(spot) &&
      opensFurniture(spot, 1) &&
      (inHead(spot) || spot.index === spot.page.survey.first),
  },
]

function isShortEnough(spot: Spot): boolean {
  const { words, sentences } = spot.block.shape
  const early =
    !is(spot.before, 'byline') && (is(spot.after, 'byline', 'dateline') || spot.after?.hints.byline)
  const { most, mostSentences } = early ? standfirst : lateStandfirst
  return words <= most && sentences <= mostSentences
}
