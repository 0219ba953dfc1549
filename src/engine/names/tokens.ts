import { isLetterUnit, isWordUnit } from '../text/characters'
import { blank, gapIn, opening, textEnd } from './gaps'
import { abbreviation } from './marks'
import { hashed, hashSeed, type Vocabulary } from './vocabulary'
import type { Word } from './word'

/** A word at its place in a text. */
export class Token {
  /** Without a possessive ending. */
  readonly word: Word
  readonly start: number
  readonly end: number
  /** What stands between the word before and this one: an index into `gaps`. */
  readonly gap: number
  /** First word of a sentence or quotation, where a capital letter says nothing. */
  readonly opens: boolean
  /** Stood with "’s" or "’" behind it, which ends a name. */
  readonly possessive: boolean

  constructor(word: Word, start: number, end: number, gap: number, possessive: boolean) {
    this.word = word
    this.start = start
    this.end = end
    this.gap = gap & (opening - 1)
    this.opens = (gap & opening) !== 0
    this.possessive = possessive
  }

  /** Nothing but white space between the word before and this one. */
  get joined(): boolean {
    return this.gap === blank
  }
}

const elision = /^(?:[ldLsnj]|qu|Qu)['’](?=\p{L})/u
const possessiveLength = 2
const space = 0x20
const dot = 0x2e
const hyphen = 0x2d
const smallS = 0x73

/**
 * Cuts a text into words. Time is linear in its length.
 *
 * @param vocabulary knows the words, and abbreviations ("Dr.", "Jan.") from the end of a sentence
 */
export function tokensOf(text: string, vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = []
  let before = 0
  let start = 0
  while (start < text.length) {
    const unit = text.charCodeAt(start)
    if (unit === space || !isWordUnit(unit)) {
      start++
      continue
    }
    let hash = hashed(hashSeed, unit)
    let quoted = false
    let end = start + 1
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end)
      if (!isWordUnit(unit)) {
        if (unit === space || !goesOn(text, end, unit)) break
        quoted ||= isApostrophe(unit)
      }
      hash = hashed(hash, unit)
    }
    const behind = end < text.length ? text.charCodeAt(end) : space
    if (quoted || behind === dot || isApostrophe(behind)) {
      before = pushMarked(tokens, text, start, end, before, quoted, vocabulary)
    } else {
      const word = vocabulary.hashedWordAt(text, start, end, hash)
      tokens.push(new Token(word, start, end, gapBefore(tokens, text, before, start), false))
      before = end
    }
    start = before
  }
  return tokens
}

/** Words go on over apostrophes and hyphens between letters or figures, and over full stops before a letter. */
function goesOn(text: string, at: number, unit: number): boolean {
  if (at + 1 >= text.length) return false
  if (isApostrophe(unit) || unit === hyphen || unit === 0x2010) {
    return isWordUnit(text.charCodeAt(at + 1))
  }
  return unit === dot && isLetterUnit(text.charCodeAt(at + 1))
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019

function gapBefore(tokens: readonly Token[], text: string, before: number, start: number): number {
  if (tokens.length === 0) return textEnd | opening
  if (start === before + 1 && text.charCodeAt(before) === space) return blank
  return gapIn(text, before, start)
}

/**
 * Takes a word with apostrophes within, or with one or a full stop behind it; an article before an apostrophe is a word
 * of its own.
 *
 * @returns the index behind what it took
 */
function pushMarked(
  tokens: Token[],
  text: string,
  from: number,
  wordEnd: number,
  before: number,
  quoted: boolean,
  vocabulary: Vocabulary,
): number {
  const elided = quoted ? elision.exec(text.slice(from, wordEnd))?.[0].length : undefined
  let gap = gapBefore(tokens, text, before, from)
  let start = from
  if (elided) {
    start = from + elided
    const article = vocabulary.wordAt(text, from, start - 1)
    tokens.push(new Token(article, from, start - 1, gap, false))
    gap = blank
  }
  const whole = vocabulary.wordAt(text, start, wordEnd)
  if (text.charCodeAt(wordEnd) === dot && whole.is(abbreviation)) {
    const end = wordEnd + 1
    const word = vocabulary.wordAt(text, start, end)
    tokens.push(new Token(word, start, end, gap, isBarePossessive(text, end)))
    return end
  }
  const possessive =
    wordEnd - possessiveLength > start &&
    text.charCodeAt(wordEnd - 1) === smallS &&
    isApostrophe(text.charCodeAt(wordEnd - possessiveLength))
  const word = possessive ? vocabulary.wordAt(text, start, wordEnd - possessiveLength) : whole
  const owns = possessive || isBarePossessive(text, wordEnd)
  tokens.push(new Token(word, start, wordEnd, gap, owns))
  return wordEnd
}

/** "The Joneses’ house": an apostrophe behind an s, and no letter behind that. */
function isBarePossessive(text: string, end: number): boolean {
  if (!isApostrophe(text.charCodeAt(end))) return false
  return /[sxz]/.test(text.charAt(end - 1)) && !isLetterUnit(text.charCodeAt(end + 1))
}
