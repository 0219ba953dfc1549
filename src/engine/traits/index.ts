import type { Page, PageBlock } from '../page'
import { byCompany } from './by-company'
import { byEcho } from './by-echo'
import { byPlace } from './by-place'
import { byShape } from './by-shape'
import { byWords } from './by-words'
import { sizeOf, type Lists } from './lists'
import { Seen, sightOf } from './sight'
import type { Vocabulary } from './vocabulary'

export { families, traitCount } from './family'
export { hashOfWord, wordsOf } from './vocabulary'

/** What is seen of the blocks of a page. */
export interface Traits {
  /** How many blocks the page has. */
  blocks: number
  /** Numbers of what says something of each block itself, of its neighbours, of blocks further away; `families` has names. */
  own: Lists
  near: Lists
  far: Lists
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
  const before = new Set<string>()
  const seen = new Seen()
  for (let index = 0; index < page.blocks.length; index++) {
    const block = page.blocks[index] as PageBlock
    byShape(block, sight.endings[index] ?? 0, sight.shapes[index] ?? 0, seen)
    byWords(sight, index, block, seen)
    byPlace(sight, index, block, seen)
    byEcho(sight, index, block, before, seen)
    byCompany(sight, index, block, seen)
    before.add(block.text)
    seen.end()
  }
  return {
    blocks: page.blocks.length,
    own: seen.own.lists(),
    near: seen.near.lists(),
    far: seen.far.lists(),
    vocabulary: sight.vocabulary,
  }
}

/** The traits of a block that say something of one so many places away. */
export const listAt = ({ own, near, far }: Traits, offset: number): Lists =>
  offset === 0 ? own : offset === 1 || offset === -1 ? near : far

/** Their numbers for one block. */
export const traitsAt = (traits: Traits, index: number, offset: number): Int32Array => {
  const { numbers, starts } = listAt(traits, offset)
  return numbers.subarray(starts[index], starts[index + 1])
}

/** Numbers of the words of a short block, in order: the weights know some of them. */
export function knownWords({ vocabulary }: Traits, index: number): Int32Array {
  const { numbers, starts } = vocabulary.words
  const size = sizeOf(vocabulary.words, index)
  const from = starts[index] as number
  return numbers.subarray(from, from + (size > mostWords ? 0 : size))
}
