import type { Page, PageBlock } from '../page'
import { byCompany } from './by-company'
import { byEcho } from './by-echo'
import { byPlace } from './by-place'
import { byShape } from './by-shape'
import { byWords } from './by-words'
import { reaches } from './family'
import { sizeOf, type Lists } from './lists'
import { Seen, sightOf } from './sight'
import type { Vocabulary } from './vocabulary'

export { families, traitCount } from './family'
export { hashOfWord, wordsOf } from './vocabulary'

/** What is seen of the blocks of a page. */
export interface Traits {
  /** How many blocks the page has. */
  blocks: number
  /** Numbers of what is so of each block, a list for each of `reaches`; `families` has names. */
  lists: Lists
  vocabulary: Vocabulary
}

/** Longer blocks are not known by single words. */
const mostWords = 40

/**
 * Sees what each block of a page is like, in its place. Time is linear in the length of the page.
 *
 * @param page measured, surveyed, and with the proposals of the rules
 */
export function traitsOf(page: Page): Traits {
  const sight = sightOf(page)
  const seen = new Seen()
  for (let index = 0; index < page.blocks.length; index++) {
    const block = page.blocks[index] as PageBlock
    byShape(block, sight.endings[index] ?? 0, seen)
    byWords(sight, index, block, seen)
    byPlace(sight, index, block, seen)
    byEcho(sight, index, block, seen)
    byCompany(sight, index, block, seen)
    seen.end()
  }
  return { blocks: page.blocks.length, lists: seen.lists(), vocabulary: sight.vocabulary }
}

/** How many of the `reaches` go so far. */
const reachesTo = (offset: number): number =>
  offset === 0 ? 3 : offset === 1 || offset === -1 ? 2 : 1

/** Where in `numbers` the traits of a block begin. */
export const traitsFrom = ({ lists }: Traits, index: number): number =>
  lists.starts[index * reaches.length] as number

/** Where those end that say something of a block so many places away. */
export const traitsTo = ({ lists }: Traits, index: number, offset: number): number =>
  lists.starts[index * reaches.length + reachesTo(offset)] as number

/** The traits of a block that say something of one so many places away. */
export const traitsAt = (traits: Traits, index: number, offset: number): Int32Array =>
  traits.lists.numbers.subarray(traitsFrom(traits, index), traitsTo(traits, index, offset))

/** Numbers of the words of a short block, in order: the weights know some of them. */
export function knownWords({ vocabulary }: Traits, index: number): Int32Array {
  const { numbers, starts } = vocabulary.words
  const from = starts[index] as number
  return numbers.subarray(from, from + knownWordCount(vocabulary, index))
}

/** How many words of a block the weights may know. */
export function knownWordCount({ words }: Vocabulary, index: number): number {
  const size = sizeOf(words, index)
  return size > mostWords ? 0 : size
}
