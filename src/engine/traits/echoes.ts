import { NumberTable } from '../lexicon/number-table'
import { traitsOf, unit, unitAt } from '../text/characters'
import type { Page, PageBlock } from '../page'
import { hashOf } from '../text/hash'
import { Scratch } from './scratch'
import { unknown, wordBits, type Vocabulary } from './vocabulary'

/** What the page says more than once. */
export interface Echoes {
  /** In how many blocks of running text each longer word stands; null where there is too little of it to tell. */
  body: Int32Array | null
  /** Share of each short block's phrases that stand in another block too; −1 where it has none. */
  phrases: readonly number[]
  /** Whether the page has each short text once, has it again, or has had it before. */
  texts: Int32Array
  /** How often it has the beginning of each block up to a colon or bar; 0 where it has none. */
  leads: Int32Array
}

/** So many words in a row are a phrase: two texts that share one rarely do so by chance. */
const phrase = 4
/** Blocks of at least so many words are running text here. */
export const running = 20
/** In fewer blocks of running text most words of an article stand once. */
const fewestTexts = 6

const bodyRoom = new Scratch()
const lastRoom = new Scratch()
const hashRoom = new Scratch()
const ownerRoom = new Scratch()
const placeRoom = new Scratch()
const textRoom = new Scratch()
const leadRoom = new Scratch()

export function echoesOf(page: Page, vocabulary: Vocabulary): Echoes {
  return {
    body: bodyOf(page, vocabulary),
    phrases: sharedPhrases(vocabulary),
    texts: textsOf(page),
    leads: counted(leadsOf(page), page.blocks.length),
  }
}

/** What a short text on the page is. */
export const once = 0
const again = 1
export const before = 2

function textsOf({ blocks, survey }: Page): Int32Array {
  const texts = textRoom.zeros(blocks.length)
  if (survey.repeated.size === 0) return texts
  const first = new Map<string, number>()
  for (let index = 0; index < blocks.length; index++) {
    const { shape, text } = blocks[index] as PageBlock
    if (!survey.repeated.has(shape.key)) continue
    const known = first.get(text)
    if (known === undefined) first.set(text, index)
    else {
      texts[known] = again
      texts[index] = before
    }
  }
  return texts
}

/** Puts in place of each of the first numbers how often it stands among them; 0 does not count. */
function counted(values: Int32Array, length: number): Int32Array {
  counts.clear()
  for (let i = 0; i < length; i++) {
    const value = values[i] as number
    if (value !== 0) counts.set(value, counts.get(value) + 1)
  }
  for (let i = 0; i < length; i++) if (values[i] !== 0) values[i] = counts.get(values[i] as number)
  return values
}

/** Kept from page to page: to make it anew takes long. */
const counts = new NumberTable()

/** A full stop says that there is no beginning; a colon, a bar or a dash ends one. */
const stop = 0x2e
function leadsOf({ blocks }: Page): Int32Array {
  const leads = leadRoom.zeros(blocks.length)
  for (let index = 0; index < blocks.length; index++) {
    const { shape, signs, text } = blocks[index] as PageBlock
    if (signs & unit.leadEnd && shape.key !== '') leads[index] = leadOf(text)
  }
  return leads
}

/** "Image:", "Watch |": the hash of up to thirty characters before a colon, a bar or a dash; 0 where there is none. */
function leadOf(text: string): number {
  const end = Math.min(text.length, 31)
  for (let i = 0; i < end; i++) {
    const code = unitAt(text, i)
    if (code >= 0x61 && code <= 0x7a) continue
    if (code === stop) return 0
    if (traitsOf(code) & unit.leadEnd) return i >= 2 ? hashOf(text, 0, i + 1) : 0
  }
  return 0
}

function bodyOf({ blocks }: Page, { words, running: texts, bits }: Vocabulary): Int32Array | null {
  const body = bodyRoom.zeros(bits.length)
  const last = lastRoom.zeros(bits.length)
  let count = 0
  for (let index = 0; index < blocks.length; index++) {
    const { shape } = blocks[index] as PageBlock
    if (shape.words < running) continue
    count++
    const { numbers, starts } = shape.key === '' ? texts : words
    const end = starts[index + 1] as number
    for (let i = starts[index] as number; i < end; i++) {
      const word = numbers[i] as number
      if (word === unknown || last[word] === index + 1) continue
      last[word] = index + 1
      if (((bits[word] as number) & (wordBits.long | wordBits.small)) !== wordBits.long) continue
      body[word] = (body[word] as number) + 1
    }
  }
  return count < fewestTexts ? null : body
}

/**
 * A phrase is known by a number that its words' numbers make; two phrases seldom share one. Numbers and the
 * block that had each first are kept in a table with open addressing. Long blocks are only asked whether they have one.
 */
function sharedPhrases({ words, running: texts }: Vocabulary): readonly number[] {
  const { numbers, starts } = words
  const blocks = starts.length - 1
  const mask = 2 ** Math.ceil(Math.log2(2 * numbers.length + 2)) - 1
  const hashes = hashRoom.zeros(mask + 1)
  const owners = ownerRoom.zeros(mask + 1)
  const places = placeRoom.zeros(numbers.length)
  for (let block = 0; block < blocks; block++) {
    const end = starts[block + 1] as number
    for (let i = (starts[block] as number) + phrase - 1; i < end; i++) {
      const hash = phraseOf(numbers, i)
      const place = placeOf(hash, hashes, owners, mask)
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
      const place = placeOf(phraseOf(texts.numbers, i), hashes, owners, mask)
      if (owners[place] !== 0) owners[place] = several
    }
  }
  const shares: number[] = []
  for (let block = 0; block < blocks; block++) {
    const from = (starts[block] as number) + phrase - 1
    const end = starts[block + 1] as number
    let common = 0
    for (let i = from; i < end; i++) if (owners[places[i] as number] === several) common++
    shares.push(end > from ? common / (end - from) : -1)
  }
  return shares
}

/** Instead of a block's number plus one: more than one block. 0 is none. */
const several = -1

/** Where a phrase stands in the table, or would. */
function placeOf(hash: number, hashes: Int32Array, owners: Int32Array, mask: number): number {
  let place = (hash ^ (hash >>> 15)) & mask
  while (owners[place] !== 0 && hashes[place] !== hash) place = (place + 1) & mask
  return place
}

/** The number of the phrase that ends at a word. */
function phraseOf(words: Int32Array, end: number): number {
  let hash = 0
  for (let i = end - phrase + 1; i <= end; i++) {
    hash = Math.imul(hash ^ (words[i] as number), 0x9e3779b1)
    hash ^= hash >>> 16
  }
  return hash
}
