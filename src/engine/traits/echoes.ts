import type { Page, PageBlock } from '../page'
import type { Lists } from './lists'
import { unknown, wordBits, type Vocabulary } from './vocabulary'

/** What the page says more than once. */
export interface Echoes {
  /** In how many blocks of running text each longer word stands. */
  body: Uint16Array
  /** Share of each short block's phrases that stand in another block too; −1 where it has none. */
  phrases: Float64Array
  /** How often the page has each short text. */
  texts: ReadonlyMap<string, number>
  /** How often it has the beginning of each block up to a colon or bar, and its last two words; 0 where it has none. */
  leads: readonly number[]
  tails: readonly number[]
}

/** So many words in a row are a phrase: two texts that share one rarely do so by chance. */
const phrase = 4
/** Blocks of at least so many words are running text here. */
export const running = 20

export function echoesOf(page: Page, vocabulary: Vocabulary): Echoes {
  const short = page.blocks.filter(({ shape }) => shape.key !== '')
  return {
    body: bodyOf(page, vocabulary),
    phrases: sharedPhrases(vocabulary),
    texts: countsOf(short.map(({ text }) => text)),
    leads: timesOf(page.blocks.map(({ text, shape }) => (shape.key === '' ? null : leadOf(text)))),
    tails: timesOf(
      page.blocks.map(({ shape }, index) =>
        shape.words > 3 && shape.key !== '' ? tailOf(vocabulary.words, index) : null,
      ),
    ),
  }
}

/** How often each value stands in a list; null does not count. */
function timesOf<Value>(values: readonly (Value | null)[]): number[] {
  const counts = countsOf(values)
  return values.map((value) => (value === null ? 0 : (counts.get(value) ?? 0)))
}

function countsOf<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Signs that end a beginning: a full stop says that there is none, the others that one is there. */
const stop = 0x2e
const leadEnds: readonly number[] = [...':|–—'].map((sign) => sign.charCodeAt(0))

/** "Image:", "Watch |": up to thirty characters before a colon, a bar or a dash. */
function leadOf(text: string): string | null {
  for (let i = 0; i <= 30 && i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x61 && code <= 0x7a) continue
    if (code === stop) return null
    if (leadEnds.includes(code)) return i >= 2 ? text.slice(0, i + 1) : null
  }
  return null
}

/** The last two words of a block as one number, which two pairs seldom share. */
function tailOf({ numbers, starts }: Lists, index: number): number {
  const end = starts[index + 1] as number
  return Math.imul(numbers[end - 2] ?? 0, 0x9e3779b1) ^ (numbers[end - 1] ?? 0)
}

function bodyOf({ blocks }: Page, { words, running: texts, bits }: Vocabulary): Uint16Array {
  const body = new Uint16Array(bits.length)
  const last = new Int32Array(bits.length).fill(-1)
  for (let index = 0; index < blocks.length; index++) {
    const { shape } = blocks[index] as PageBlock
    if (shape.words < running) continue
    const { numbers, starts } = shape.key === '' ? texts : words
    const end = starts[index + 1] as number
    for (let i = starts[index] as number; i < end; i++) {
      const word = numbers[i] as number
      if (word === unknown || last[word] === index) continue
      last[word] = index
      if (((bits[word] as number) & (wordBits.long | wordBits.small)) !== wordBits.long) continue
      body[word] = Math.min(0xffff, (body[word] as number) + 1)
    }
  }
  return body
}

/**
 * A phrase is known by a number that its words' numbers make; two phrases seldom share one. Numbers and the
 * block that had each first are kept in a table with open addressing. Long blocks are only asked whether they have one.
 */
function sharedPhrases({ words, running: texts }: Vocabulary): Float64Array {
  const { numbers, starts } = words
  const blocks = starts.length - 1
  const mask = 2 ** Math.ceil(Math.log2(2 * numbers.length + 2)) - 1
  const hashes = new Int32Array(mask + 1)
  const owners = new Int32Array(mask + 1)
  const places = new Int32Array(numbers.length)
  const placeOf = (hash: number): number => {
    let place = (hash ^ (hash >>> 15)) & mask
    while (owners[place] !== 0 && hashes[place] !== hash) place = (place + 1) & mask
    return place
  }
  for (let block = 0; block < blocks; block++) {
    const end = starts[block + 1] as number
    for (let i = (starts[block] as number) + phrase - 1; i < end; i++) {
      const hash = hashOf(numbers, i)
      const place = placeOf(hash)
      if (owners[place] === 0) {
        hashes[place] = hash
        owners[place] = block + 1
      } else if (owners[place] !== block + 1) owners[place] = several
      places[i] = place
    }
  }
  for (let block = 0; block < blocks; block++) {
    const end = texts.starts[block + 1] as number
    let run = 0
    for (let i = texts.starts[block] as number; i < end; i++) {
      run = texts.numbers[i] === unknown ? 0 : run + 1
      if (run < phrase) continue
      const place = placeOf(hashOf(texts.numbers, i))
      if (owners[place] !== 0) owners[place] = several
    }
  }
  const shares = new Float64Array(blocks).fill(-1)
  for (let block = 0; block < blocks; block++) {
    const from = (starts[block] as number) + phrase - 1
    const end = starts[block + 1] as number
    let common = 0
    for (let i = from; i < end; i++) if (owners[places[i] as number] === several) common++
    if (end > from) shares[block] = common / (end - from)
  }
  return shares
}

/** Instead of a block's number plus one: more than one block. 0 is none. */
const several = -1

/** The number of the phrase that ends at a word. */
function hashOf(words: Int32Array, end: number): number {
  let hash = 0
  for (let i = end - phrase + 1; i <= end; i++) {
    hash = Math.imul(hash ^ (words[i] as number), 0x9e3779b1)
    hash ^= hash >>> 16
  }
  return hash
}
