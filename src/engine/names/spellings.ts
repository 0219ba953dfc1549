import { isUpperUnit } from '../text/characters'

/** A word as it is written: one with a capital is the same object wherever it stands. */
export interface Spelling {
  text: string
  /** With straight apostrophes. */
  lower: string
  capital: boolean
}

/** So many are kept, a power of two; of two that want the same place, the later one. */
const places = 1 << 13
/** Longer ones are not kept: hardly any of them comes twice. */
export const longestKept = 40
/** FNV-1a, 32 bits. */
const seed = 0x811c9dc5
const prime = 0x01000193

const hyphen = 0x2d
/** "al-Amr", "el-Sisi": a capital behind an Arabic article. */
const articleName = /^(?:al|el|an|as|ar|ed|es)-\p{Lu}/u

const kept = new Array<Spelling | undefined>(places).fill(undefined)

/** The word that a text has from one place to another. */
export function spellingOf(text: string, from: number, to: number): Spelling {
  return isSmall(text, from, to)
    ? smallSpelling(text.slice(from, to))
    : keptSpelling(text, from, to)
}

/** Its lower case is itself: there is nothing to find out that a table would have. */
const smallSpelling = (text: string): Spelling => ({ text, lower: text, capital: false })

function keptSpelling(text: string, from: number, to: number): Spelling {
  let hash = seed
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime)
  const place = (hash ^ (hash >>> 15)) & (places - 1)
  const known = kept[place]
  if (known && isAt(text, from, to, known.text)) return known
  const piece = text.slice(from, to)
  if (piece.length > longestKept) return spelled(piece)
  const spelling = spelled(copyOf(piece))
  kept[place] = spelling
  return spelling
}

/** From a to z and nothing else. */
function isSmall(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x61 || unit > 0x7a) return false
  }
  return true
}

function isAt(text: string, from: number, to: number, word: string): boolean {
  const { length } = word
  if (length !== to - from) return false
  for (let i = 0; i < length; i++) {
    if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  }
  return true
}

/** A piece of a text may keep all of the text in memory; its copy does not. */
export const copyOf = (piece: string): string => ` ${piece}`.slice(1)

const spelled = (text: string): Spelling => ({
  text,
  lower: text.toLowerCase().replaceAll('’', "'"),
  capital:
    isUpperUnit(text.charCodeAt(0)) || (text.charCodeAt(2) === hyphen && articleName.test(text)),
})
