import type { Page, PageBlock } from '../page'
import { shapeNumber } from './by-shape'
import { echoesOf, type Echoes } from './echoes'
import { endingOf } from './ends'
import type { Family } from './family'
import { runsOf, type Run } from './runs'
import { vocabularyOf, type Vocabulary } from './vocabulary'

/** The page as traits are seen on it: what is worked out once for all its blocks. */
export interface Sight {
  page: Page
  vocabulary: Vocabulary
  echoes: Echoes
  /** The run of short lines that a block is part of. */
  runs: readonly (Run | null)[]
  /** How each block ends, and its length and end in one number. */
  endings: readonly number[]
  shapes: readonly number[]
  /** Longer words of the title. */
  title: readonly number[]
  titleKey: string
}

/** What has been seen of a block so far. */
export class Seen {
  /** Numbers of its traits. */
  readonly ids: number[] = []
  /** Those that also say something about blocks further away. */
  readonly far: number[] = []

  /** Notes a trait: the family, and which of its answers. */
  note(family: Family, answer: number): void {
    const id = family.first + answer
    this.ids.push(id)
    if (family.far) this.far.push(id)
  }
}

export function sightOf(page: Page): Sight {
  const vocabulary = vocabularyOf(page.blocks, page.lexicon)
  const endings = page.blocks.map(({ text }) => endingOf(text))
  const titled = page.blocks.findIndex((block) => block.proposal?.kind === 'title')
  return {
    page,
    vocabulary,
    echoes: echoesOf(page, vocabulary),
    runs: runsOf(page),
    endings,
    shapes: page.blocks.map((block, i) => shapeNumber(block, endings[i] ?? 0)),
    title: vocabulary.long[titled] ?? [],
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

/** One text is the beginning or the end of the other, which is long enough not to be a label. */
export function isAlike(one: PageBlock, other: PageBlock | undefined): boolean {
  if (!other || Math.min(one.text.length, other.text.length) < 12) return false
  const [short, long] =
    one.text.length <= other.text.length ? [one.text, other.text] : [other.text, one.text]
  return long.startsWith(short) || long.endsWith(short)
}
