import { inHead, inTail, is, isSolid, type Rule, type Spot } from './rule'

/** A headline has at least two words and not more than these. */
const longestTitle = 30
/** Standfirsts run from a short sentence to a short paragraph. */
const standfirst = { fewest: 6, most: 75 }

const at = (spot: Spot, offset: number) => spot.page.blocks[spot.index + offset]

/** Everything before the block is the title or debris. */
const nothingButTitleBefore = (spot: Spot) =>
  spot.index > 0 &&
  spot.index <= 6 &&
  spot.page.blocks
    .slice(0, spot.index)
    .every((block) => is(block, 'title', 'boilerplate', 'dateline', 'byline'))

/** The block opens the furniture that follows a standfirst: byline, date, picture, buttons. */
const opensFurniture = (spot: Spot, offset: number) => {
  const block = at(spot, offset)
  if (!block) return false
  if (
    is(block, 'dateline', 'byline', 'image-credit', 'image-alt', 'image-caption', 'boilerplate')
  ) {
    return true
  }
  return block.hints.byline !== null
}

/** Title, byline and standfirst: what stands before the text, and the contributors after it. */
export const frontMatter: readonly Rule[] = [
  {
    name: 'a short line above the headline',
    kind: 'boilerplate',
    confidence: 0.6,
    when: ({ block, index, after, page }) =>
      index === 0 &&
      block.shape.words <= 2 &&
      after?.verdict === null &&
      after.shape.words > 3 &&
      after.shape.words <= longestTitle &&
      !after.shape.endsSentence &&
      after.hints.byline === null &&
      page.survey.first > 1,
  },
  {
    name: 'the first line of the page',
    kind: 'title',
    confidence: 0.97,
    when: ({ block, index, page }) =>
      block.shape.words <= longestTitle &&
      block.shape.sentences <= 3 &&
      page.blocks
        .slice(0, Math.min(index, 9))
        .every((other) => is(other, 'boilerplate', 'dateline')) &&
      index < 9,
  },
  {
    name: 'a line that begins with "by" before the text',
    kind: 'byline',
    confidence: 0.95,
    when: (spot) => spot.block.hints.byline?.led === true && inHead(spot),
  },
  {
    name: 'names behind the end of the text',
    kind: 'byline',
    confidence: 0.8,
    when: (spot) => spot.block.hints.byline?.led === true && inTail(spot),
  },
  {
    name: 'nothing but names before the text',
    kind: 'byline',
    confidence: 0.88,
    when: (spot) =>
      spot.block.hints.byline !== null &&
      inHead(spot) &&
      !is(spot.after, 'image-caption', 'image-credit') &&
      !is(spot.before, 'image-alt', 'image-caption'),
  },
  {
    name: 'stands between the title and the byline, date or picture',
    kind: 'standfirst',
    confidence: 0.85,
    when: (spot) =>
      nothingButTitleBefore(spot) &&
      spot.block.shape.words >= standfirst.fewest &&
      spot.block.shape.words <= standfirst.most &&
      opensFurniture(spot, 1) &&
      (inHead(spot) || (isSolid(spot.block) && spot.index === spot.page.survey.first)),
  },
]
