import type { PageBlock } from '../page'
import { quoteStarts } from '../text/quote-starts'
import { fact } from './facts'
import { inBody, is, isOpen, neighbour, type Rule, type Spot } from './rule'

/** Headings of more words are rare; most have four to eight. */
const longestHeading = 15

const isText = (spot: Spot, offset: number) => {
  const block = neighbour(spot, offset)
  if (!block) return false
  return (
    is(block, 'paragraph', 'quote') ||
    (isOpen(block) && block.shape.endsSentence && block.shape.words > 8) ||
    (offset > 0 && isOpen(block) && block.shape.endsWithColon)
  )
}

/** Short, and not ended as a sentence is. */
const isHeadline = ({ block }: Spot) =>
  !block.shape.endsSentence && !block.shape.endsWithColon && block.shape.words <= longestHeading

/** A line of a list, a menu or a row of links. */
const isShort = ({ shape }: PageBlock) => shape.words <= longestItem && !shape.endsSentence

/** Items of lists have no more words, mostly. */
const longestItem = 18

/** How many open short blocks in a row the block is part of, counted up to eight each way. */
function runLength(spot: Spot): number {
  let length = 1
  for (const step of [-1, 1]) {
    for (let i = step; Math.abs(i) <= 8; i += step) {
      const block = neighbour(spot, i)
      if (!isOpen(block) || !isShort(block)) break
      length++
    }
  }
  return length
}

/** Paragraphs, headings, quotes and lists between the first and the last certain paragraph. */
export const inTheBody: readonly Rule[] = [
  {
    name: 'a quotation that the text has once more',
    kind: 'quote',
    needs: fact.startsWithQuote,
    when: ({ block, page }) =>
      block.shape.endsWithQuote &&
      block.shape.words <= 60 &&
      [...quoteStarts(block.text.slice(0, 30))].some((start) =>
        page.survey.repeatedQuotes.has(start),
      ),
  },
  {
    name: 'a quotation with its speaker behind a dash',
    kind: 'quote',
    needs: fact.startsWithQuote,
    when: ({ block }) => /^["“„«].{20,400}["”“»]\s*[–—-]+\s?\p{Lu}[^.]{3,80}$/u.test(block.text),
  },
  {
    name: 'running text',
    kind: 'paragraph',
    needs: fact.solid,
    when: () => true,
  },
  {
    name: 'a byline’s words, but between paragraphs, where headings stand',
    kind: 'heading',
    needs: fact.ledByline,
    when: (spot) => inBody(spot) && isText(spot, 1) && isHeadline(spot),
  },
  {
    name: 'an item below a line that announces a list',
    kind: 'list-item',
    when: (spot) =>
      inBody(spot) && isShort(spot.block) && announcedByColon(spot) && runLength(spot) >= 2,
  },
  {
    name: 'a sentence within the text',
    kind: 'paragraph',
    needs: fact.fourWords | fact.endsSentence,
    when: (spot) => inBody(spot) && spot.block.shape.words >= 9,
  },
  {
    name: 'short line between paragraphs, without a full stop',
    kind: 'heading',
    when: (spot) =>
      inBody(spot) &&
      isHeadline(spot) &&
      isText(spot, 1) &&
      (isText(spot, -1) ||
        is(
          spot.before,
          'image-caption',
          'image-credit',
          'boilerplate',
          'list-item',
          'related-link',
        )) &&
      !spot.block.shape.startsLower,
  },
  {
    name: 'one of several short lines within the text',
    kind: 'related-link',
    needs: fact.fourWords,
    when: (spot) =>
      inBody(spot) && isShort(spot.block) && spot.block.shape.words >= 5 && runLength(spot) >= 3,
  },
  {
    name: 'short line before a picture or a list, without a full stop',
    kind: 'heading',
    when: (spot) =>
      inBody(spot) &&
      isHeadline(spot) &&
      is(spot.after, 'list-item', 'image-alt', 'image-caption', 'image-credit', 'quote') &&
      !spot.block.shape.startsLower,
  },
  {
    name: 'a question or exclamation between paragraphs',
    kind: 'heading',
    when: (spot) =>
      inBody(spot) &&
      /[?!]["”“»]?$/.test(spot.block.text) &&
      spot.block.shape.words <= 10 &&
      !spot.block.shape.startsWithQuote &&
      isText(spot, 1),
  },
  {
    name: 'long line within the text, without a full stop',
    kind: 'image-caption',
    needs: fact.fourWords,
    when: (spot) =>
      inBody(spot) &&
      !spot.block.shape.endsSentence &&
      !spot.block.shape.endsWithColon &&
      spot.block.shape.words > longestHeading &&
      spot.block.shape.words <= 45,
  },
]

/** The nearest settled block before the run ends in a colon. */
function announcedByColon(spot: Spot): boolean {
  for (let i = -1; i >= -8; i--) {
    const block = neighbour(spot, i)
    if (!block) return false
    if (block.shape.endsWithColon) return is(block, 'paragraph', 'heading') || isOpen(block)
    if (!isOpen(block) && !is(block, 'list-item')) return false
  }
  return false
}
