import type { Page, PageBlock, Step, Survey } from '../page'
import { isCaptionLike } from '../rules/caption-like'
import { isOpen, isSolid } from '../rules/rule'
import { quoteStarts } from '../text/quotes'

/** Looks at the page as a whole, once what words alone can tell is settled. */
export const survey: Step = (page) => ({ ...page, survey: surveyOf(page) })

function surveyOf({ blocks }: Page): Survey {
  const solid = (block: PageBlock) => isOpen(block) && isSolid(block)
  return {
    first: blocks.findIndex(solid),
    last: blocks.findLastIndex(solid),
    repeated: repeatedOf(blocks.map((block) => block.shape.key).filter(Boolean)),
    captionAfterCredit: votesForCaptionAfterCredit(blocks) > 0,
    repeatedQuotes: repeatedOf(blocks.flatMap((block) => quoteStarts(block.text))),
  }
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
    if (block.verdict?.kind !== 'image-credit') continue
    const before = isCaptionLike(blocks[i - 1])
    const after = isCaptionLike(blocks[i + 1])
    if (after && !before) votes++
    if (before && !after) votes--
  }
  return votes
}
