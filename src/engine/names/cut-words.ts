import { smallOf, unit, unitAt } from '../text/characters'
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

/** The hash of the word that a text has from one place to another, as `Scan` has it. */
export function wordHash(text: string, from: number, to: number): number {
  let hash = hashSeed
  for (let i = from; i < to; i++) hash = hashed(hash, smallOf(unitAt(text, i)))
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
  { froms, tos, hashes, firsts, from, to }: WordsOfText,
  vocabulary: Vocabulary,
  words: WordTaker,
): void {
  const { length } = text
  let before = nowhere
  for (let i = from; i < to && (froms[i] as number) < length; i++) {
    const start = froms[i] as number
    const first = i
    let quoted = false
    let end = Math.min(tos[i] as number, length)
    let behind = end < length ? unitAt(text, end) : space
    while (behind !== space && goesOn(text, end, behind)) {
      quoted ||= isApostrophe(behind)
      end = Math.min(tos[++i] as number, length)
      behind = end < length ? unitAt(text, end) : space
    }
    if (quoted || isApostrophe(behind) || (behind === dot && mayBeShort(text, start, end))) {
      before = addMarked(text, start, end, before, quoted, vocabulary, words)
    } else {
      const isOne = i === first && end === tos[i]
      const hash = isOne ? (hashes[i] as number) : wordHash(text, start, end)
      let traits = gapBefore(text, before, start)
      if ((firsts[first] as number) & unit.upper || (!isOne && hasCapital(text, start)))
        traits |= capital
      if (vocabulary.maybePersonal(hash)) traits |= perhapsPersonal
      words.add(start, end, hash, traits)
      before = end
    }
  }
}

/**
 * Takes a word with apostrophes within, or with one or a full stop behind it; an article before an apostrophe is a word
 * of its own.
 *
 * @returns the index behind what it took
 */
function addMarked(
  text: string,
  from: number,
  wordEnd: number,
  before: number,
  quoted: boolean,
  vocabulary: Vocabulary,
  words: WordTaker,
): number {
  const elided = quoted ? elision.exec(text.slice(from, wordEnd))?.[0].length : undefined
  let gap = gapBefore(text, before, from)
  let start = from
  if (elided) {
    start = from + elided
    addWord(text, from, start - 1, gap, words)
    gap = blank
  }
  if (
    wordEnd < text.length &&
    unitAt(text, wordEnd) === dot &&
    isAbbreviation(text, start, wordEnd, vocabulary)
  ) {
    const end = wordEnd + 1
    addWord(text, start, end, isBarePossessive(text, end) ? gap | possessive : gap, words)
    return end
  }
  if (hasPossessiveS(text, start, wordEnd)) {
    addWord(text, start, wordEnd - possessiveLength, gap | possessive | endsWithS, words)
  } else {
    addWord(text, start, wordEnd, isBarePossessive(text, wordEnd) ? gap | possessive : gap, words)
  }
  return wordEnd
}

function addWord(text: string, start: number, end: number, traits: number, words: WordTaker): void {
  const hash = wordHash(text, start, end)
  words.add(start, end, hash, traits | perhapsPersonal | capitalAt(text, start))
}

const isAbbreviation = (text: string, start: number, end: number, vocabulary: Vocabulary) =>
  vocabulary.wordAt(text, start, end, wordHash(text, start, end)).is(abbreviation)

const capitalAt = (text: string, start: number): number => (hasCapital(text, start) ? capital : 0)

function gapBefore(text: string, before: number, start: number): number {
  if (before === nowhere) return textEnd | opening
  if (start === before + 1 && unitAt(text, before) === space) return blank
  return gapIn(text, before, start)
}
