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

/** What is seen of the blocks of a page. The traits of all blocks stand in one list. */
export interface Traits {
  /** How many blocks the page has. */
  blocks: number
  /** Numbers of their traits; `families` has their names. */
  ids: readonly number[]
  /** Where the traits of each block begin in `ids`, and at last where those of the last one end. */
  starts: readonly number[]
  /** Those that also say something about blocks further away; as `ids` and `starts`. */
  far: readonly number[]
  farStarts: readonly number[]
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
  const farStarts = [0]
  for (let index = 0; index < page.blocks.length; index++) {
    const block = page.blocks[index] as PageBlock
    byShape(block, sight.endings[index] ?? 0, sight.shapes[index] ?? 0, seen)
    byWords(sight, index, block, seen)
    byPlace(sight, index, block, seen)
    byEcho(sight, index, block, before, seen)
    byCompany(sight, index, block, seen)
    before.add(block.text)
    starts.push(seen.ids.length)
    farStarts.push(seen.far.length)
  }
  const { ids, far } = seen
  const { vocabulary } = sight
  return { blocks: page.blocks.length, ids, starts, far, farStarts, vocabulary }
}

/**
 * Numbers of the traits of a block.
 *
 * @param far only those that say something about blocks further away
 */
export const traitsAt = ({ ids, starts, far, farStarts }: Traits, index: number, isFar: boolean) =>
  isFar
    ? far.slice(farStarts[index], farStarts[index + 1])
    : ids.slice(starts[index], starts[index + 1])

/** Numbers of the words of a short block, in order: the weights know some of them. */
export function knownWords({ vocabulary }: Traits, index: number): Int32Array {
  const { numbers, starts } = vocabulary.words
  const size = sizeOf(vocabulary.words, index)
  const from = starts[index] as number
  return numbers.subarray(from, from + (size > mostWords ? 0 : size))
}
