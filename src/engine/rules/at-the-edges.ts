import { fact } from './facts'
import { inBody, inHead, inTail, is, isOpen, neighbour, type Rule, type Spot } from './rule'

/** A label such as "Related articles" stands above, with nothing but open lines between. */
function belowLabel(spot: Spot): boolean {
  for (let i = -1; i >= -10; i--) {
    const block = neighbour(spot, i)
    if (!block) return false
    if (spot.page.lexicon.relatedLabelKeys.has(block.shape.key)) return true
    if (!isOpen(block) && !is(block, 'related-link', 'dateline')) return false
  }
  return false
}

/** What is left at the head and the tail of the page, and the last resort for the rest. */
export const atTheEdges: readonly Rule[] = [
  {
    name: 'a title below a label such as "Related"',
    kind: 'related-link',
    needs: fact.fourWords,
    when: (spot) => spot.block.shape.words <= 30 && belowLabel(spot),
  },
  {
    name: 'a sentence behind the end of the text',
    kind: 'paragraph',
    needs: fact.fourWords | fact.endsSentence,
    when: (spot) =>
      inTail(spot) && spot.block.shape.words >= 6 && is(spot.before, 'paragraph', 'quote'),
  },
  {
    name: 'a headline behind the end of the text',
    kind: 'related-link',
    needs: fact.fourWords,
    when: (spot) =>
      inTail(spot) &&
      spot.block.shape.words >= 5 &&
      spot.block.shape.words <= 28 &&
      !spot.block.shape.endsWithColon &&
      (!spot.block.shape.endsSentence || /[?!]["”“»]?$/.test(spot.block.text)),
  },
  {
    name: 'debris behind the end of the text',
    kind: 'boilerplate',
    when: inTail,
  },
  {
    name: 'says again what stands elsewhere on the page',
    kind: 'boilerplate',
    when: ({ block, index, page }) => index > 0 && page.survey.repeated.has(block.shape.key),
  },
  {
    name: 'a sentence before the text',
    kind: 'standfirst',
    needs: fact.fourWords,
    when: (spot) => inHead(spot) && spot.block.shape.words >= 7 && is(spot.before, 'title'),
  },
  {
    name: 'a sentence or two before the text',
    kind: 'paragraph',
    needs: fact.fourWords | fact.endsSentence,
    when: (spot) => inHead(spot) && spot.block.shape.words >= 9,
  },
  { name: 'debris before the text', kind: 'boilerplate', when: inHead },
  {
    name: 'a short sentence within the text',
    kind: 'paragraph',
    when: (spot) =>
      inBody(spot) && (spot.block.shape.endsSentence || spot.block.shape.endsWithColon),
  },
  {
    name: 'a short line within the text',
    kind: 'heading',
    when: (spot) => inBody(spot) && spot.block.shape.words >= 2 && spot.block.shape.words <= 15,
  },
  { name: 'nothing else fits', kind: 'paragraph', when: () => true },
]
