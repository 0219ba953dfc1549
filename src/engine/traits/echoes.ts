import type { Page } from '../page'
import { wordBits, type Vocabulary } from './vocabulary'

/** What the page says more than once. */
export interface Echoes {
  /** In how many blocks of running text each longer word stands. */
  body: Uint16Array
  /** Share of each block's phrases that stand in another block too; −1 where it has none. */
  phrases: readonly number[]
  /** How often the page has a short text; a beginning up to a colon or bar; a block's last two words. */
  texts: ReadonlyMap<string, number>
  leads: ReadonlyMap<string, number>
  tails: ReadonlyMap<string, number>
}

/** So many words in a row are a phrase: two texts that share one rarely do so by chance. */
const phrase = 4
/** Blocks of at least so many words are running text here. */
export const running = 20

export function echoesOf(page: Page, vocabulary: Vocabulary): Echoes {
  const texts = new Map<string, number>()
  const leads = new Map<string, number>()
  const tails = new Map<string, number>()
  for (const { text, shape } of page.blocks) {
    if (shape.key === '') continue
    count(texts, text)
    const lead = leadOf(text)
    if (lead) count(leads, lead)
    if (shape.words > 3) count(tails, tailOf(shape.key))
  }
  return {
    body: bodyOf(page, vocabulary),
    phrases: sharedPhrases(vocabulary.blocks),
    texts,
    leads,
    tails,
  }
}

const count = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1)

/** "Image:", "Watch |": up to thirty characters before a colon, a bar or a dash. */
export function leadOf(text: string): string | null {
  for (let i = 0; i <= 30 && i < text.length; i++) {
    const char = text.charAt(i)
    if (char === '.') return null
    if (char === ':' || char === '|' || char === '–' || char === '—')
      return i >= 2 ? text.slice(0, i + 1) : null
  }
  return null
}

/** The last two words of a key. */
export const tailOf = (key: string): string =>
  key.slice(key.lastIndexOf(' ', key.lastIndexOf(' ') - 1) + 1)

function bodyOf({ blocks }: Page, { blocks: words, bits }: Vocabulary): Uint16Array {
  const body = new Uint16Array(bits.length)
  const last = new Int32Array(bits.length).fill(-1)
  for (const [index, { shape }] of blocks.entries()) {
    if (shape.words < running) continue
    for (const word of words[index] ?? []) {
      if (
        last[word] === index ||
        ((bits[word] ?? 0) & (wordBits.long | wordBits.small)) !== wordBits.long
      )
        continue
      last[word] = index
      body[word] = Math.min(0xffff, (body[word] ?? 0) + 1)
    }
  }
  return body
}

/**
 * A phrase is known by a number that its words' numbers make; two phrases seldom share one. Numbers and the
 * block that had each first are kept in a table with open addressing: a page has as many phrases as words.
 */
function sharedPhrases(blocks: readonly (readonly number[])[]): number[] {
  const all = blocks.reduce((sum, words) => sum + Math.max(0, words.length - phrase + 1), 0)
  const size = 2 ** Math.ceil(Math.log2(2 * all + 2))
  const hashes = new Int32Array(size)
  const owners = new Int32Array(size).fill(free)
  const places = blocks.map((words, block) => {
    const found: number[] = []
    for (let i = phrase - 1; i < words.length; i++) {
      const hash = hashOf(words, i)
      let place = (hash ^ (hash >>> 15)) & (size - 1)
      while (owners[place] !== free && hashes[place] !== hash) place = (place + 1) & (size - 1)
      if (owners[place] === free) {
        hashes[place] = hash
        owners[place] = block
      } else if (owners[place] !== block) owners[place] = several
      found.push(place)
    }
    return found
  })
  return places.map((found) => {
    if (found.length === 0) return -1
    let common = 0
    for (const place of found) if (owners[place] === several) common++
    return common / found.length
  })
}

/** Instead of the number of a block: no block, or more than one. */
const free = -1
const several = -2

/** The number of the phrase that ends at a word. */
function hashOf(words: readonly number[], end: number): number {
  let hash = 0
  for (let i = end - phrase + 1; i <= end; i++) {
    hash = Math.imul(hash ^ (words[i] as number), 0x9e3779b1)
    hash ^= hash >>> 16
  }
  return hash
}
