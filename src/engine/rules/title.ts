import { is, type Rule } from './rule'

/** Headlines of more words are rare. */
const longestTitle = 30
/** Debris above the headline ends before that many blocks. */
const lowest = 9

/** The headline, and the kicker above it. The first rules that go by place: all others go by them. */
export const title: readonly Rule[] = [
  {
    name: 'a word or two above the headline',
    kind: 'boilerplate',
    when: ({ block, index, after, page }) =>
      index === 0 &&
      block.shape.words <= 2 &&
      after?.proposal === null &&
      after.shape.words > 3 &&
      after.shape.words <= longestTitle &&
      !after.shape.endsSentence &&
      after.hints.byline === null &&
      page.blocks.length > 3,
  },
  {
    name: 'the first line of the page',
    kind: 'title',
    when: ({ block, index, page }) =>
      index < lowest &&
      block.shape.words <= longestTitle &&
      block.shape.sentences <= 3 &&
      page.blocks.slice(0, index).every((other) => is(other, 'boilerplate', 'dateline')),
  },
]
