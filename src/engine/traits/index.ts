import type { Page, PageBlock } from '../page'
import { byCompany } from './by-company'
import { byEcho } from './by-echo'
import { byPlace } from './by-place'
import { byShape } from './by-shape'
import { byWords } from './by-words'
import { Seen, sightOf } from './sight'
import { sizeOf, type Vocabulary } from './vocabulary'

export { families, traitCount } from './family'
export { hashOfWord, wordsOf } from './vocabulary'

/** Traits of the blocks of a page, all in one list: those of block `i` go from `starts[i]` up to `starts[i + 1]`. */
export interface TraitList {
  /** `families` has their names. */
  ids: readonly number[]
  starts: readonly number[]
}

/** What is seen of the blocks of a page. */
export interface Traits {
  /** How many blocks the page has. */
  blocks: number
  /** What says something of each block itself, of its neighbours, of blocks further away. */
  own: TraitList
  near: TraitList
  far: TraitList
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
  const starts = [0]
  const nearStarts = [0]
  const farStarts = [0]
  for (let index = 0; index < page.blocks.length; index++) {
    const block = page.blocks[index] as PageBlock
    byShape(block, sight.endings[index] ?? 0, sight.shapes[index] ?? 0, seen)
    byWords(sight, index, block, seen)
    byPlace(sight, index, block, seen)
    byEcho(sight, index, block, before, seen)
    byCompany(sight, index, block, seen)
    before.add(block.text)
    starts.push(seen.own.length)
    nearStarts.push(seen.near.length)
    farStarts.push(seen.far.length)
  }
  return {
    blocks: page.blocks.length,
    own: { ids: seen.own, starts },
    near: { ids: seen.near, starts: nearStarts },
    far: { ids: seen.far, starts: farStarts },
    vocabulary: sight.vocabulary,
  }
}

/** The traits of a block that say something of one so many places away. */
export const listAt = ({ own, near, far }: Traits, offset: number): TraitList =>
  offset === 0 ? own : offset === 1 || offset === -1 ? near : far

/** Their numbers for one block. */
export const traitsAt = (traits: Traits, index: number, offset: number): readonly number[] => {
  const { ids, starts } = listAt(traits, offset)
  return ids.slice(starts[index], starts[index + 1])
}

/** Numbers of the words of a short block, in order: the weights know some of them. */
export function knownWords({ vocabulary }: Traits, index: number): Int32Array {
  const { numbers, starts } = vocabulary.words
  const size = sizeOf(vocabulary.words, index)
  const from = starts[index] as number
  return numbers.subarray(from, from + (size > mostWords ? 0 : size))
}
