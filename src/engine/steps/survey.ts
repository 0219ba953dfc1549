import type { Page, PageBlock, Step, Survey } from '../page'
import { isCaptionLike } from '../rules/caption-like'
import { isSolid } from '../rules/facts'
import { isOpen } from '../rules/rule'
import { unit } from '../text/characters'
import { quoteStarts } from '../text/quote-starts'

/** Headings and the like that may stand between the last paragraphs. */
const longestGap = 3
/** Behind a credit, fewer words are a heading. */
const fewestOfCaption = 4
/** A sentence of fewer words is more often a button. */
const fewestWords = 8
const fewestBehindLink = 15

/** Looks at the page as a whole, once what words alone can tell is settled. */
export const survey: Step = (page) => ({ ...page, survey: surveyOf(page) })

function surveyOf({ blocks }: Page): Survey {
  return {
    first: blocks.findIndex(isText),
    last: endOfText(blocks, blocks.findLastIndex(isText)),
    repeated: repeatedKeys(blocks),
    captionAfterCredit: votesForCaptionAfterCredit(blocks) > 0,
    repeatedQuotes: repeatedQuotes(blocks),
  }
}

const isText = (block: PageBlock): boolean => isOpen(block) && isSolid(block)

/**
 * The last paragraphs may be short: the text goes on while sentences and list items follow. Behind a "See also" in its
 * midst they must be longer, for the teasers of other articles have sentences too.
 */
function endOfText(blocks: readonly PageBlock[], last: number): number {
  let end = last
  let isBehindLink = false
  if (last < 0) return last
  for (let i = last + 1; i < blocks.length && i - end <= longestGap; i++) {
    const block = blocks[i]
    if (!block) break
    const kind = block.proposal?.kind
    if (kind === 'related-link') isBehindLink = true
    else if (kind && kind !== 'list-item') break
    const fewest = isBehindLink ? fewestBehindLink : fewestWords
    const goesOn =
      kind === 'list-item' ||
      (kind === undefined && block.shape.endsSentence && block.shape.words >= fewest)
    if (goesOn && block.hints.byline === null) end = i
  }
  return end
}

function repeatedKeys(blocks: readonly PageBlock[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { shape } of blocks) if (shape.key !== '') notice(shape.key, seen, repeated)
  return repeated
}

function repeatedQuotes(blocks: readonly PageBlock[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { text, signs } of blocks) {
    if ((signs & unit.quotation) === 0) continue
    for (const start of quoteStarts(text)) notice(start, seen, repeated)
  }
  return repeated
}

function notice(key: string, seen: Set<string>, repeated: Set<string>): void {
  const before = seen.size
  if (seen.add(key).size === before) repeated.add(key)
}

/**
 * Every credit of the page has a vote: a caption can only follow it where text cannot be a caption before
 * it, and the other way round. Where both or neither could be, it says nothing.
 */
function votesForCaptionAfterCredit(blocks: readonly PageBlock[]): number {
  let votes = 0
  for (let i = 0; i < blocks.length; i++) {
    if (blocks[i]?.proposal?.kind !== 'image-credit') continue
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
