import type { Page, PageBlock } from '../page'

/** Short lines in a row that do not end as sentences do: lists, menus, rows of links, galleries. */
export interface Run {
  from: number
  /** Index behind its last line. */
  to: number
  /** Words of a line, on average, and how far the lines stray from that, as a share of it. */
  mean: number
  spread: number
  /** Shares of its lines. */
  debris: number
  dated: number
  /** How many lines begin with a word. */
  firstWords: ReadonlyMap<string, number>
  /** Index of the first line that says "Related" or the like, of the first that ends in a colon; −1 for none. */
  label: number
  colon: number
}

/** A line of a list, a menu or a row of links has no more words. */
const longest = 18

const isShort = ({ shape }: PageBlock) => shape.words <= longest && !shape.endsSentence

/** The run of each block; null for a block that is in none. */
export function runsOf(page: Page): (Run | null)[] {
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
    const run = runOf(page, from, to)
    for (; from < to; from++) runs.push(run)
  }
  return runs
}

function runOf({ blocks, lexicon }: Page, from: number, to: number): Run {
  const lines = blocks.slice(from, to)
  const share = (of: (block: PageBlock) => boolean) => lines.filter(of).length / lines.length
  const mean = lines.reduce((sum, { shape }) => sum + shape.words, 0) / lines.length
  const variance =
    lines.reduce((sum, { shape }) => sum + (shape.words - mean) ** 2, 0) / lines.length
  const firstWords = new Map<string, number>()
  for (const { shape } of lines) {
    const word = firstWordOf(shape.key)
    firstWords.set(word, (firstWords.get(word) ?? 0) + 1)
  }
  const at = (found: number) => (found < 0 ? -1 : from + found)
  return {
    from,
    to,
    mean,
    spread: mean > 0 ? Math.sqrt(variance) / mean : 0,
    debris: share(({ hints }) => hints.debris !== null),
    dated: share(({ hints }) => hints.dated),
    firstWords,
    label: at(lines.findIndex(({ shape }) => lexicon.relatedLabelKeys.has(shape.key))),
    colon: at(lines.findIndex(({ shape }) => shape.endsWithColon)),
  }
}

/** The first word of a key. */
export function firstWordOf(key: string): string {
  const space = key.indexOf(' ')
  return space < 0 ? key : key.slice(0, space)
}
