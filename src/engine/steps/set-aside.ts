import { placesOf } from '../editor/places-of'
import { bylineOf } from '../names/byline'
import type { Page, PageBlock, Step } from '../page'
import { isDateLine } from '../text/date-like'
import { keyOf } from '../text/key'
import { wordsIn } from '../text/words-in'

/** Names of a site's sections have hardly more words. */
const longestLabel = 3
/** A headline has hardly more words; a longer line is the first paragraph. */
const longestHeadline = 30
/** A button or a line of furniture is shorter, in characters. */
const longestFurniture = 100
/** Where a link leads to: back, on, to what is below. */
const arrow = /[→»›]|^[←«‹]/u
/** A headline begins with no small letter, and ends as no sentence or label does. */
const notOfHeadline = /^\p{Ll}|[.:]$/u
/** More lines than that above a headline are no navigation. */
const mostLines = 500

/**
 * Sets aside the navigation above the headline of a page that begins with it ("Home", "News", "Sign in"): the article
 * begins at its headline, and is read as if nothing stood above. A page that begins with anything else is left as it is.
 */
export const setAside: Step = (page) => {
  const top = headlineBelowNavigation(page)
  if (top === 0) return page
  const verdict = {
    kind: 'boilerplate',
    confidence: 0.85,
    rule: 'navigation above the headline',
  } as const
  const above = page.blocks.slice(0, top).map((block) => ({ ...block, proposal: verdict, verdict }))
  return { ...page, above, blocks: page.blocks.slice(top) }
}

/** Puts back what stands above the headline, once all else is judged. */
export const putBack: Step = (page) =>
  page.above.length === 0 ? page : { ...page, above: [], blocks: [...page.above, ...page.blocks] }

/** Index of the headline; 0 where no navigation is above it, or it is not clear where that ends. */
function headlineBelowNavigation(page: Page): number {
  const { blocks } = page
  if (!beginsWithNavigation(page)) return 0
  let short = 0
  for (let index = 0; index < Math.min(blocks.length, mostLines); index++) {
    const block = blocks[index] as PageBlock
    if (isSettled(block, page)) return 0
    if (isFurniture(block.text, page) || isDated(block.text, page)) continue
    const { length } = wordsIn(block.text)
    if (length <= longestLabel) short = index
    // A short headline stands right above the text.
    else return isHeadline(block.text, length, page) ? index : short
  }
  return 0
}

/** The first line is a label of every site; or it is the site's name, and the next two are such labels. */
function beginsWithNavigation(page: Page): boolean {
  const [first, ...next] = page.blocks.slice(0, 3)
  if (!first) return false
  if (isFurniture(first.text, page)) return true
  return (
    wordsIn(first.text).length <= longestLabel &&
    next.length === 2 &&
    next.every(({ text }) => isFurniture(text, page))
  )
}

/** Where an editor or the markup says what the first lines are, nothing is guessed. */
const isSettled = (block: PageBlock, { said }: Page): boolean =>
  block.kind !== undefined || (said.size > 0 && placesOf(block).some((place) => said.has(place)))

/** The whole line is a phrase of furniture, or holds one. */
function isFurniture(text: string, { lexicon }: Page): boolean {
  if (text.length > longestFurniture) return false
  const key = keyOf(text)
  return (
    !/\p{L}/u.test(key) ||
    arrow.test(text) ||
    lexicon.boilerplate.of(key) !== 0 ||
    lexicon.boilerplateWithin.isIn(key)
  )
}

const isDated = (text: string, { lexicon }: Page): boolean =>
  text.length <= longestFurniture && isDateLine(text, keyOf(text), lexicon)

const isHeadline = (text: string, words: number, { lexicon, registry }: Page): boolean =>
  words <= longestHeadline &&
  !notOfHeadline.test(text) &&
  bylineOf(text, lexicon, registry) === null
