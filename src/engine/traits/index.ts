import type { Page } from '../page'
import { byCompany } from './by-company'
import { byEcho } from './by-echo'
import { byPlace } from './by-place'
import { byShape } from './by-shape'
import { byWords } from './by-words'
import { Seen, sightOf } from './sight'
import { wordBits, type Vocabulary } from './vocabulary'

export { families, traitCount } from './family'

/** What is seen of a block. */
export interface Traits {
  /** Numbers of its traits; `families` has their names. */
  ids: readonly number[]
  /** Those that also say something about blocks further away. */
  far: readonly number[]
  /** The words of a short block, figures as zeros: the weights know some of them. */
  words: readonly string[]
}

/** Longer blocks are not known by single words. */
const mostWords = 40

/**
 * Sees what each block of a page is like, in its place. Time is linear in the length of the page.
 *
 * @param page measured, surveyed, and with the proposals of the rules
 */
export function traitsOf(page: Page): Traits[] {
  const sight = sightOf(page)
  const before = new Set<string>()
  return page.blocks.map((block, index) => {
    const seen = new Seen()
    byShape(block, sight.endings[index] ?? 0, sight.shapes[index] ?? 0, seen)
    byWords(sight, index, block, seen)
    byPlace(sight, index, block, seen)
    byEcho(sight, index, block, before, seen)
    byCompany(sight, index, block, seen)
    before.add(block.text)
    return { ids: seen.ids, far: seen.far, words: knownWords(sight.vocabulary, index) }
  })
}

/** The words of a short block; "2024" and "1999" are one word to the weights. */
function knownWords({ words, bits, blocks }: Vocabulary, index: number): string[] {
  const numbers = blocks[index] ?? []
  if (numbers.length > mostWords) return []
  return numbers.map((number) => {
    const word = words[number] ?? ''
    return (bits[number] ?? 0) & wordBits.figure ? word.replace(/\d/g, '0') : word
  })
}
