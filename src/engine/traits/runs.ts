import type { Page, PageBlock } from '../page'
import { sizeOf } from './lists'
import type { Vocabulary } from './vocabulary'

/** Short lines in a row that do not end as sentences do: lists, menus, rows of links, galleries. */
export interface Run {
  from: number
  /** Index behind its last line. */
  to: number
  /** Words of a line, on average. */
  mean: number
  /** Shares of its lines. */
  debris: number
  dated: number
  /** How many lines begin with a word, by its number. */
  firstWords: ReadonlyMap<number, number>
  /** Index of the first line that says "Related" or the like, of the first that ends in a colon; −1 for none. */
  label: number
  colon: number
}

/** A line of a list, a menu or a row of links has no more words. */
const longest = 18

const isShort = ({ shape }: PageBlock) => shape.words <= longest && !shape.endsSentence

/** The run of each block; null for a block that is in none. */
export function runsOf(page: Page, vocabulary: Vocabulary): (Run | null)[] {
  const { blocks } = page
  const runs: (Run | null)[] = []
  for (let from = 0; from < blocks.length;) {
    let to = from
    for (let block = blocks[to]; block && isShort(block); block = blocks[to]) to++
    if (to === from) {
      runs.push(null)
      from++
      continue
    }
    const run = runOf(page, from, to, vocabulary)
    for (; from < to; from++) runs.push(run)
  }
  return runs
}

function runOf({ blocks, lexicon }: Page, from: number, to: number, words: Vocabulary): Run {
  const firstWords = new Map<number, number>()
  let sum = 0
  let debris = 0
  let dated = 0
  let label = -1
  let colon = -1
  for (let i = from; i < to; i++) {
    const { shape, hints } = blocks[i] as PageBlock
    sum += shape.words
    if (hints.debris !== null) debris++
    if (hints.dated) dated++
    if (label < 0 && lexicon.relatedLabelKeys.has(shape.key)) label = i
    if (colon < 0 && shape.endsWithColon) colon = i
    const word = firstWordOf(words, i)
    firstWords.set(word, (firstWords.get(word) ?? 0) + 1)
  }
  const lines = to - from
  return {
    from,
    to,
    mean: sum / lines,
    debris: debris / lines,
    dated: dated / lines,
    firstWords,
    label,
    colon,
  }
}

/** Number of the first word of a block; −1 where it has none. */
export const firstWordOf = ({ words }: Vocabulary, index: number): number =>
  sizeOf(words, index) === 0 ? -1 : (words.numbers[words.starts[index] as number] as number)
