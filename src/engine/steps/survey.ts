import type { Page, PageBlock, Step, Survey } from '../page'
import { isCaptionLike } from '../rules/caption-like'
import { isOpen, isSolid } from '../rules/rule'
import { quoteStarts } from '../text/quote-starts'

/** Headings and the like that may stand between the last paragraphs. */
const longestGap = 3
/** Behind a credit, fewer words are a heading. */
const fewestOfCaption = 4
/** A sentence of fewer words is more often a button. */
const fewestWords = 8

/** Looks at the page as a whole, once what words alone can tell is settled. */
export const survey: Step = (page) => ({ ...page, survey: surveyOf(page) })

function surveyOf({ blocks }: Page): Survey {
  const solid = (block: PageBlock) => isOpen(block) && isSolid(block)
  return {
    first: blocks.findIndex(solid),
    last: endOfText(blocks, blocks.findLastIndex(solid)),
    repeated: repeatedOf(blocks.map((block) => block.shape.key).filter(Boolean)),
    captionAfterCredit: votesForCaptionAfterCredit(blocks) > 0,
    repeatedQuotes: repeatedOf(blocks.flatMap((block) => quoteStarts(block.text))),
  }
}

/** The last paragraphs may be short: the text goes on while sentences and list items follow. */
function endOfText(blocks: readonly PageBlock[], last: number): number {
  let end = last
  if (last < 0) return last
  for (let i = last + 1; i < blocks.length && i - end <= longestGap; i++) {
    const block = blocks[i]
    if (!block || (block.proposal && block.proposal.kind !== 'list-item')) break
    const goesOn =
      block.proposal !== null || (block.shape.endsSentence && block.shape.words >= fewestWords)
    if (goesOn && block.hints.byline === null) end = i
  }
  return end
}

function repeatedOf(keys: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(keys.filter((key) => seen.has(key) || !seen.add(key)))
}

/**
 * Every credit of the page has a vote: a caption can only follow it where text cannot be a caption before
 * it, and the other way round. Where both or neither could be, it says nothing.
 */
function votesForCaptionAfterCredit(blocks: readonly PageBlock[]): number {
  let votes = 0
  for (const [i, block] of blocks.entries()) {
    if (block.proposal?.kind !== 'image-credit') continue
    const front = blocks[i - 1]
    const before = isCaptionLike(front)
    const behind = blocks[i + 1]
    const after =
      behind?.proposal?.kind === 'image-caption' ||
      (isCaptionLike(behind) && !behind.shape.endsSentence && behind.shape.words >= fewestOfCaption)
    if (after && !before) votes++
    if (before && !after) votes--
  }
  return votes
}
