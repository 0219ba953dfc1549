import { isUpperUnit, smallUnits, unit } from '../text/characters'
import { hashed, hashSeed } from '../text/hash'
import type { WordsOfText } from '../text/scan'
import { blank, gapIn, opening, textEnd } from './gaps'
import { abbreviation } from './marks'
import type { Vocabulary } from './vocabulary'
import {
  goesOn,
  hasCapital,
  hasPossessiveS,
  isApostrophe,
  isBarePossessive,
  mayHaveArticle,
  mayBeShort,
  possessiveLength,
} from './word-units'

/** What is known of a word at its place besides the gap before it, a bit each; `opening` is one of them. */
export const gapMask = opening - 1
export const possessive = 2 * opening
/** The possessive ending is an "s" behind an apostrophe. */
export const endsWithS = 4 * opening
export const capital = 8 * opening
/** May go with people: whether it does is looked up when it is asked for. */
export const perhapsPersonal = 16 * opening

/** Takes the words that a text is cut into. */
export interface WordTaker {
  /**
   * @param start index of its first unit
   * @param end index behind the word, without a possessive ending
   * @param hash of the word in lower case
   * @param traits the gap before it, with bits of what else is known
   */
  add(start: number, end: number, hash: number, traits: number): void
}

const elision = /^(?:[ldLsnj]|qu|Qu)['’](?=\p{L})/u
const space = 0x20
const dot = 0x2e
/** Behind no word. */
const nowhere = -1

/** The hash of a word of some units, as `Scan` has it. */
function wordHash(units: Uint16Array, from: number, to: number): number {
  let hash = hashSeed
  for (let i = from; i < to; i++) hash = hashed(hash, smallUnits[units[i] as number] as number)
  return hash
}

/**
 * Puts words of letters, marks and figures together to those that names are made of: over apostrophes and hyphens within,
 * with a full stop that shortens them, without a possessive ending. Time is linear in their number.
 *
 * @param told its words of letters, marks and figures, and perhaps of what stood behind it
 * @param vocabulary knows abbreviations ("Dr.", "Jan.") from the end of a sentence
 */
export function cutWords(
  text: string,
  told: WordsOfText,
  vocabulary: Vocabulary,
  words: WordTaker,
): void {
  const { units, froms, tos, hashes, firsts, at, from, to } = told
  const length = at + text.length
  let before = nowhere
  for (let i = from; i < to; i++) {
    const start = froms[i] as number
    if (start >= length) return
    const first = i
    let quoted = false
    let end = Math.min(tos[i] as number, length)
    let behind = end < length ? (units[end] as number) : space
    while (behind !== space && goesOn(units, end, behind, length)) {
      quoted ||= isApostrophe(behind)
      end = Math.min(tos[++i] as number, length)
      behind = end < length ? (units[end] as number) : space
    }
    if (quoted || isApostrophe(behind) || (behind === dot && mayBeShort(units, start, end))) {
      before = addMarked({ text, told, length }, start, end, before, quoted, vocabulary, words)
    } else {
      const isOne = i === first && end === tos[i]
      const hash = isOne ? (hashes[i] as number) : wordHash(units, start, end)
      let traits = gapBefore(units, before, start, length)
      if (
        (firsts[first] as number) & unit.upper ||
        (!isOne && isCapital(text, told, start, length))
      )
        traits |= capital
      if (vocabulary.maybePersonal(hash)) traits |= perhapsPersonal
      words.add(start, end, hash, traits)
      before = end
    }
  }
}

/** A text with its units, and the index behind the last one. */
interface TextOfUnits {
  text: string
  told: WordsOfText
  length: number
}

/**
 * Takes a word with apostrophes within, or with one or a full stop behind it; an article before an apostrophe is a word
 * of its own.
 *
 * @returns the index behind what it took
 */
function addMarked(
  of: TextOfUnits,
  from: number,
  wordEnd: number,
  before: number,
  quoted: boolean,
  vocabulary: Vocabulary,
  words: WordTaker,
): number {
  const { text, length } = of
  const { units, at } = of.told
  const elided = quoted ? elision.exec(text.slice(from - at, wordEnd - at))?.[0].length : undefined
  let gap = gapBefore(units, before, from, length)
  let start = from
  if (elided) {
    start = from + elided
    addWord(of, from, start - 1, gap, words)
    gap = blank
  }
  const isShort =
    wordEnd < length &&
    units[wordEnd] === dot &&
    vocabulary
      .wordAt(text, start - at, units, start, wordEnd, wordHash(units, start, wordEnd))
      .is(abbreviation)
  const end = isShort ? wordEnd + 1 : wordEnd
  if (!isShort && hasPossessiveS(units, start, end))
    addWord(of, start, end - possessiveLength, gap | possessive | endsWithS, words)
  else addWord(of, start, end, isBarePossessive(units, end, length) ? gap | possessive : gap, words)
  return end
}

function addWord(
  { text, told, length }: TextOfUnits,
  start: number,
  end: number,
  traits: number,
  words: WordTaker,
): void {
  const hash = wordHash(told.units, start, end)
  const isUpper = isUpperUnit(told.units[start] as number) || isCapital(text, told, start, length)
  words.add(start, end, hash, traits | perhapsPersonal | (isUpper ? capital : 0))
}

/** Whether a word that begins with a small letter has a capital all the same. */
const isCapital = (
  text: string,
  { units, at }: WordsOfText,
  start: number,
  length: number,
): boolean =>
  mayHaveArticle(units, start, length) && hasCapital(text.slice(start - at, start - at + 4))

function gapBefore(units: Uint16Array, before: number, start: number, length: number): number {
  if (before === nowhere) return textEnd | opening
  if (start === before + 1 && units[before] === space) return blank
  return gapIn(units, before, start, length)
}
