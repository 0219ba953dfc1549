import type { Page, PageBlock } from '../page'
import { shapeNumber } from './by-shape'
import { echoesOf, type Echoes } from './echoes'
import { endingOf } from './ends'
import type { Family } from './family'
import { runsOf, type Run } from './runs'
import { ListMaker, type Lists } from './lists'
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
  /** Marks the words of one block, to find them in others. */
  marker: Marker
  /** Index of the title; −1 for none. */
  title: number
  titleKey: string
}

/** What has been seen of the blocks of a page so far, one block after the other. */
export class Seen {
  /** Numbers of the traits; those that say something of neighbours too; those that do of blocks further away. */
  readonly own = new ListMaker()
  readonly near = new ListMaker()
  readonly far = new ListMaker()

  /** Notes a trait of the last block: the family, and which of its answers. */
  note(family: Family, answer: number): void {
    const id = family.first + answer
    this.own.numbers.push(id)
    if (family.reach === 'own') return
    this.near.numbers.push(id)
    if (family.reach === 'far') this.far.numbers.push(id)
  }

  /** All has been seen of the last block. */
  end(): void {
    this.own.end()
    this.near.end()
    this.far.end()
  }
}

/** Tells how many longer words two blocks share, in time that grows with one of them only. */
class Marker {
  readonly #long: Lists
  readonly #marks: Int32Array
  #mark = 0

  constructor({ bits, long }: Vocabulary) {
    this.#long = long
    this.#marks = new Int32Array(bits.length)
  }

  /** Marks the longer words of a block, and no others any more. */
  mark(block: number): void {
    const { numbers, starts } = this.#long
    const end = starts[block + 1] as number
    this.#mark++
    for (let i = starts[block] as number; i < end; i++)
      this.#marks[numbers[i] as number] = this.#mark
  }

  /** How many of the longer words of a block are marked; 0 where there is no such block. */
  marked(block: number): number {
    const { numbers, starts } = this.#long
    let count = 0
    const end = block < 0 ? 0 : (starts[block + 1] ?? 0)
    for (let i = starts[block] ?? 0; i < end; i++)
      if (this.#marks[numbers[i] as number] === this.#mark) count++
    return count
  }
}

export function sightOf(page: Page): Sight {
  const vocabulary = vocabularyOf(page.blocks, page.lexicon)
  const endings = page.blocks.map(({ text }) => endingOf(text))
  const titled = page.blocks.findIndex(isTitle)
  return {
    page,
    vocabulary,
    echoes: echoesOf(page, vocabulary),
    runs: runsOf(page, vocabulary),
    endings,
    shapes: page.blocks.map((block, i) => shapeNumber(block, endings[i] ?? 0)),
    marker: new Marker(vocabulary),
    title: titled,
    titleKey: page.blocks[titled]?.shape.key ?? '',
  }
}

const isTitle = ({ proposal }: PageBlock): boolean => proposal?.kind === 'title'

/** Where on the page a block stands, by the first and last block that is certainly running text. */
export const zones = ['without text', 'before the text', 'in the text', 'behind the text'] as const

export function zoneOf({ page }: Sight, index: number): number {
  const { first, last } = page.survey
  if (first < 0) return 0
  return index < first ? 1 : index > last ? 3 : 2
}

const isEnd = (short: string, long: string): boolean =>
  long.startsWith(short) || long.endsWith(short)

/** One text is the beginning or the end of the other, which is long enough not to be a label. */
export function isAlike(one: PageBlock, other: PageBlock | undefined): boolean {
  if (!other || Math.min(one.text.length, other.text.length) < 12) return false
  return one.text.length <= other.text.length
    ? isEnd(one.text, other.text)
    : isEnd(other.text, one.text)
}
