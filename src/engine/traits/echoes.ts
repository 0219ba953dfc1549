import type { Page } from '../page'
import { keyOf } from '../text/key'

/** What the page says more than once. */
export interface Echoes {
  /** Longer words of the running text, and in how many of its blocks each stands. */
  body: ReadonlyMap<string, number>
  /** Share of each block's phrases that stand in another block too; −1 where it has none. */
  phrases: readonly number[]
  /** How often the page has a text; a beginning up to a colon or bar; a block's last two words. */
  texts: ReadonlyMap<string, number>
  leads: ReadonlyMap<string, number>
  tails: ReadonlyMap<string, number>
}

/** So many words in a row are a phrase: two texts that share one rarely do so by chance. */
const phrase = 4
/** Blocks of at least so many words are running text here. */
const running = 20
/** Only so much of a page is compared with itself, in characters: no article is longer, and memory stays flat. */
const compared = 200_000

export function echoesOf(page: Page): Echoes {
  const body = new Map<string, number>()
  const texts = new Map<string, number>()
  const leads = new Map<string, number>()
  const tails = new Map<string, number>()
  const keys: string[][] = []
  let length = 0
  for (const { text, shape } of page.blocks) {
    length += text.length
    if (length > compared) break
    const words = (shape.key || keyOf(text)).split(' ')
    keys.push(words)
    if (shape.words >= running) {
      for (const word of new Set(words)) {
        if (word.length > 3 && !page.lexicon.functionWords.has(word)) count(body, word)
      }
    }
    if (shape.key === '') continue
    count(texts, text)
    const lead = leadOf(text)
    if (lead) count(leads, lead)
    if (shape.words > 3) count(tails, tailOf(shape.key))
  }
  return { body, phrases: sharedPhrases(keys), texts, leads, tails }
}

const count = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1)

/** "Image:", "Watch |": up to thirty characters before a colon, a bar or a dash. */
export const leadOf = (text: string): string | null =>
  /^[^.:|–—]{2,30}[:|–—]/.exec(text)?.[0] ?? null

/** The last two words of a key. */
export const tailOf = (key: string): string =>
  key.slice(key.lastIndexOf(' ', key.lastIndexOf(' ') - 1) + 1)

function sharedPhrases(keys: readonly (readonly string[])[]): number[] {
  const owner = new Map<number, number>()
  const shared = new Set<number>()
  const phrases = keys.map((words, block) => {
    const hashes = phrasesOf(words)
    for (const hash of hashes) {
      const first = owner.get(hash)
      if (first === undefined) owner.set(hash, block)
      else if (first !== block) shared.add(hash)
    }
    return hashes
  })
  return phrases.map((hashes) =>
    hashes.length === 0 ? -1 : hashes.filter((hash) => shared.has(hash)).length / hashes.length,
  )
}

/** A number for each phrase of the words. */
function phrasesOf(words: readonly string[]): number[] {
  const hashes = words.map(hashOf)
  const phrases: number[] = []
  for (let i = 0; i + phrase <= hashes.length; i++) {
    let hash = 0
    for (let k = i; k < i + phrase; k++) hash = (Math.imul(hash, 0x01000193) ^ (hashes[k] ?? 0)) | 0
    phrases.push(hash)
  }
  return phrases
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}
