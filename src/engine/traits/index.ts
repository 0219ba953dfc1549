import type { Page } from '../page'
import { byCompany } from './by-company'
import { byEcho } from './by-echo'
import { byPlace } from './by-place'
import { byShape } from './by-shape'
import { byWords } from './by-words'
import { sightOf, type See } from './sight'

export { families, traitCount, type Family } from './family'

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
    const ids: number[] = []
    const far: number[] = []
    const see: See = (family, answer) => {
      ids.push(family.first + answer)
      if (family.far) far.push(family.first + answer)
    }
    byShape(block, see)
    byWords(sight, index, block, see)
    byPlace(sight, index, block, see)
    byEcho(sight, index, block, before, see)
    byCompany(sight, index, block, see)
    before.add(block.text)
    const words = sight.words[index] ?? []
    return { ids, far, words: words.length > mostWords ? [] : words.map(withoutFigures) }
  })
}

const withoutFigures = (word: string) => (/\d/.test(word) ? word.replace(/\d/g, '0') : word)
