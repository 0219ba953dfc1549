import { unitAt } from '../text/characters'
import type { Page, PageBlock } from '../page'
import { echoesOf, type Echoes } from './echoes'
import { endingOf } from './ends'
import { reaches, type Family } from './family'
import { runsOf, type Run } from './runs'
import type { Lists } from './lists'
import { Scratch } from './scratch'
import type { Vocabulary } from './vocabulary'

/** The page as traits are seen on it: what is worked out once for all its blocks. */
export interface Sight {
  page: Page
  vocabulary: Vocabulary
  echoes: Echoes
  /** The run of short lines that a block is part of. */
  runs: readonly (Run | null)[]
  /** How each block ends. */
  endings: readonly number[]
  /** Marks the words of one block, to find them in others. */
  marker: Marker
  /** Index of the title; −1 for none. */
  title: number
  titleKey: string
  /** Names in the page's bylines. */
  authors: readonly string[]
}

/** No block has more traits of one reach: few families note two. */
const mostOfBlock = 128
/** A block seldom has more traits than that, nor does a page on average. */
const usual = 48

const lastRooms = reaches.map(() => new Scratch())

/** What has been seen of the blocks of a page so far, one block after the other. */
export class Seen {
  /** A list for each reach of each block, those of one block together. */
  #numbers: Int32Array
  readonly #starts: Int32Array
  #lists = 0
  /** The traits of the last block by their reach. */
  readonly #last = lastRooms.map((room) => room.zeros(mostOfBlock))
  readonly #counts = new Int32Array(reaches.length)

  constructor(blocks: number) {
    this.#numbers = new Int32Array(blocks * usual)
    this.#starts = new Int32Array(blocks * reaches.length + 1)
  }

  /** Notes a trait of the last block: the family, and which of its answers. */
  note({ first, reach }: Family, answer: number): void {
    const list = this.#last[reach] as Int32Array
    const count = this.#counts[reach] as number
    list[count] = first + answer
    this.#counts[reach] = count + 1
  }

  /** All has been seen of the last block. */
  end(): void {
    for (let reach = 0; reach < reaches.length; reach++) {
      const list = this.#last[reach] as Int32Array
      const from = this.#starts[this.#lists++] as number
      const to = from + (this.#counts[reach] as number)
      if (to > this.#numbers.length) this.#grow()
      for (let i = from; i < to; i++) this.#numbers[i] = list[i - from] as number
      this.#starts[this.#lists] = to
      this.#counts[reach] = 0
    }
  }

  lists(): Lists {
    return { numbers: this.#numbers, starts: this.#starts }
  }

  #grow(): void {
    const before = this.#numbers
    this.#numbers = new Int32Array(2 * before.length + mostOfBlock)
    this.#numbers.set(before)
  }
}

const markRoom = new Scratch()

/** Tells how many longer words two blocks share, in time that grows with one of them only. */
class Marker {
  readonly #long: Lists
  readonly #marks: Int32Array
  #mark = 0

  constructor({ bits, long }: Vocabulary) {
    this.#long = long
    this.#marks = markRoom.zeros(bits.length)
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
  const { vocabulary } = page
  const titled = page.blocks.findIndex(isTitle)
  return {
    page,
    vocabulary,
    echoes: echoesOf(page, vocabulary),
    runs: runsOf(page, vocabulary),
    endings: page.blocks.map(({ text }) => endingOf(text)),
    marker: new Marker(vocabulary),
    title: titled,
    titleKey: page.blocks[titled]?.shape.key ?? '',
    authors: page.blocks.filter(isByline).flatMap(({ hints }) => hints.byline?.names ?? []),
  }
}

const isByline = ({ proposal }: PageBlock): boolean => proposal?.kind === 'byline'
const isTitle = ({ proposal }: PageBlock): boolean => proposal?.kind === 'title'

/** Where on the page a block stands, by the first and last block that is certainly running text. */
export const zones = ['without text', 'before the text', 'in the text', 'behind the text'] as const

export function zoneOf({ page }: Sight, index: number): number {
  const { first, last } = page.survey
  if (first < 0) return 0
  return index < first ? 1 : index > last ? 3 : 2
}

/** One text is the beginning or the end of the other, which is long enough not to be a label. */
export function isAlike(one: PageBlock, other: PageBlock | undefined): boolean {
  if (!other || one.text.length < 12 || other.text.length < 12) return false
  return one.text.length <= other.text.length
    ? isEnd(one.text, other.text)
    : isEnd(other.text, one.text)
}

const isEnd = (short: string, long: string): boolean =>
  (unitAt(short, 0) === unitAt(long, 0) && long.startsWith(short)) ||
  (unitAt(short, short.length - 1) === unitAt(long, long.length - 1) && long.endsWith(short))
