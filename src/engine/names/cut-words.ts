import { isWordUnit } from '../text/characters'
import { blank, gapIn, opening, textEnd } from './gaps'
import { hashed, hashOf, hashSeed } from '../text/hash'
import { abbreviation } from './marks'
import type { Vocabulary } from './vocabulary'
import {
  goesOn,
  hasCapital,
  hasPossessiveS,
  isApostrophe,
  isBarePossessive,
  isSmallLetter,
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
   * @param hash of the word
   * @param traits the gap before it, with bits of what else is known
   */
  add(start: number, end: number, hash: number, traits: number): void
}

const elision = /^(?:[ldLsnj]|qu|Qu)['’](?=\p{L})/u
const space = 0x20
const dot = 0x2e
/** Behind no word. */
const nowhere = -1

/**
 * Cuts a text into words. Time is linear in its length.
 *
 * @param vocabulary knows abbreviations ("Dr.", "Jan.") from the end of a sentence
 */
export function cutWords(text: string, vocabulary: Vocabulary, words: WordTaker): void {
  const { length } = text
  let before = nowhere
  let start = 0
  while (start < length) {
    const first = text.charCodeAt(start)
    if (first === space || !isWordUnit(first)) {
      start++
      continue
    }
    let hash = hashed(hashSeed, first)
    let isSmall = isSmallLetter(first)
    let quoted = false
    let behind = space
    let end = start + 1
    for (; end < length; end++) {
      const unit = text.charCodeAt(end)
      if (!isSmallLetter(unit)) {
        if (unit === space || !goesOn(text, end, unit)) {
          behind = unit
          break
        }
        isSmall = false
        quoted ||= isApostrophe(unit)
      }
      hash = hashed(hash, unit)
    }
    if (quoted || isApostrophe(behind) || (behind === dot && mayBeShort(text, start, end))) {
      before = addMarked(text, start, end, before, quoted, vocabulary, words)
    } else {
      const gap = gapBefore(text, before, start)
      if (!isSmall) words.add(start, end, hash, gap | perhapsPersonal | capitalAt(text, start))
      else if (!vocabulary.maybePersonal(hash)) words.add(start, end, hash, gap)
      else words.add(start, end, hash, gap | perhapsPersonal)
      before = end
    }
    start = before
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
  if (text.charCodeAt(wordEnd) === dot && isAbbreviation(text, start, wordEnd, vocabulary)) {
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
  const hash = hashOf(text, start, end)
  words.add(start, end, hash, traits | perhapsPersonal | capitalAt(text, start))
}

const isAbbreviation = (text: string, start: number, end: number, vocabulary: Vocabulary) =>
  vocabulary.wordAt(text, start, end, hashOf(text, start, end)).is(abbreviation)

const capitalAt = (text: string, start: number): number => (hasCapital(text, start) ? capital : 0)

function gapBefore(text: string, before: number, start: number): number {
  if (before === nowhere) return textEnd | opening
  if (start === before + 1 && text.charCodeAt(before) === space) return blank
  return gapIn(text, before, start)
}
