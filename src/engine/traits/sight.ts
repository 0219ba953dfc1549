import type { Page, PageBlock } from '../page'
import { echoesOf, type Echoes } from './echoes'
import { runsOf, type Run } from './runs'
import type { Family } from './family'

/** The page as traits are seen on it: what is counted once for all its blocks. */
export interface Sight {
  page: Page
  /** Words of each short block's key. */
  words: readonly (readonly string[])[]
  /** The longer words of each short block: nouns and names, mostly. */
  longWords: readonly ReadonlySet<string>[]
  /** The run of short lines that a block is part of. */
  runs: readonly (Run | null)[]
  echoes: Echoes
  /** Longer words of the title. */
  title: ReadonlySet<string>
  titleKey: string
}

/** Notes a trait of the block that is being looked at: the family, and which of its answers. */
export type See = (family: Family, answer: number) => void

/** Fewer letters make a function word, more often than not. */
const longWord = 4

export function sightOf(page: Page): Sight {
  const words = page.blocks.map((block) => (block.shape.key ? block.shape.key.split(' ') : []))
  const longWords = words.map((list) => new Set(list.filter((word) => word.length >= longWord)))
  const titled = page.blocks.findIndex((block) => block.proposal?.kind === 'title')
  return {
    page,
    words,
    longWords,
    runs: runsOf(page),
    echoes: echoesOf(page),
    title: longWords[titled] ?? new Set(),
    titleKey: page.blocks[titled]?.shape.key ?? '',
  }
}

/** Where on the page a block stands, by the first and last block that is certainly running text. */
export const zones = ['without text', 'before the text', 'in the text', 'behind the text'] as const

export function zoneOf({ page }: Sight, index: number): number {
  const { first, last } = page.survey
  if (first < 0) return 0
  return index < first ? 1 : index > last ? 3 : 2
}

/** Share of the one's longer words that the other has, of the shorter list; −1 where either has none. */
export function overlapOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  if (few.size === 0) return -1
  let common = 0
  for (const word of few) if (many.has(word)) common++
  return common / few.size
}

/** One text is the beginning or the end of the other, which is long enough not to be a label. */
export function isAlike(one: PageBlock | undefined, other: PageBlock | undefined): boolean {
  if (!one || !other || Math.min(one.text.length, other.text.length) < 12) return false
  const [short, long] =
    one.text.length <= other.text.length ? [one.text, other.text] : [other.text, one.text]
  return long.startsWith(short) || long.endsWith(short)
}
