import { unitAt } from '../text/characters'
import type { Page, PageBlock } from '../page'
import { echoesOf, type Echoes } from './echoes'
import { endingOf } from './ends'
import { reaches, type Family } from './family'
import { runsOf, type Run } from './runs'
import { ListMaker, type Lists } from './lists'
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
  /** What each block shares with others. */
  shared: Shared
  titleKey: string
  /** Names in the page's bylines. */
  authors: readonly string[]
}

/** No block has more traits of one reach: few families note two. */
const mostOfBlock = 128
/** Room for the traits of one block, a stretch for each reach; kept from page to page. */
const lastRoom = new Int32Array(reaches.length * mostOfBlock)

const made = new ListMaker()

/** What has been seen of the blocks of a page so far, one block after the other; of one page at a time. */
export class Seen {
  /** Up to where the traits of the last block stand in the stretch of each reach. */
  readonly #ends = reaches.map((_, reach) => reach * mostOfBlock)

  constructor() {
    made.clear()
  }

  /** Notes a trait of the last block: the family, and which of its answers. */
  note({ first, reach }: Family, answer: number): void {
    const end = this.#ends[reach] as number
    lastRoom[end] = first + answer
    this.#ends[reach] = end + 1
  }

  /** All has been seen of the last block. */
  end(): void {
    for (let reach = 0; reach < reaches.length; reach++) {
      const from = reach * mostOfBlock
      made.numbers.add(lastRoom, from, this.#ends[reach] as number)
      made.end()
      this.#ends[reach] = from
    }
  }

  /** A list for each reach of each block, those of one block together. */
  lists(): Lists {
    return made.lists()
  }
}

const markRoom = new Scratch()
const sharedRoom = new Scratch()
const alikeRoom = new Scratch()
const titleRoom = new Scratch()

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

/** So many blocks behind each one are compared with it; what they share, they share with each other. */
export const near = 2

/** What blocks share: told once for both of two. */
interface Shared {
  /** Longer words of each block that the next one has too, and the one behind that. */
  words: Int32Array
  /** Where these two are alike, 1. */
  alike: Int32Array
  /** Longer words of each block that the title has too. */
  title: Int32Array
}

function sharedOf(blocks: readonly PageBlock[], vocabulary: Vocabulary, title: number): Shared {
  const marker = new Marker(vocabulary)
  const words = sharedRoom.zeros(near * blocks.length)
  const alike = alikeRoom.zeros(near * blocks.length)
  const titles = titleRoom.zeros(blocks.length)
  for (let index = 0; index < blocks.length; index++) {
    marker.mark(index)
    titles[index] = marker.marked(title)
    for (let i = 0; i < near; i++) {
      const at = index + i + 1
      words[near * index + i] = marker.marked(at)
      if (isAlike(blocks[index] as PageBlock, blocks[at])) alike[near * index + i] = 1
    }
  }
  return { words, alike, title: titles }
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
    shared: sharedOf(page.blocks, vocabulary, titled),
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
function isAlike(one: PageBlock, other: PageBlock | undefined): boolean {
  if (!other || one.text.length < 12 || other.text.length < 12) return false
  return one.text.length <= other.text.length
    ? isEnd(one.text, other.text)
    : isEnd(other.text, one.text)
}

const isEnd = (short: string, long: string): boolean =>
  (unitAt(short, 0) === unitAt(long, 0) && long.startsWith(short)) ||
  (unitAt(short, short.length - 1) === unitAt(long, long.length - 1) && long.endsWith(short))
