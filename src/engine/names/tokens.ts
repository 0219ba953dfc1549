import type { Lexicon } from '../lexicon'
import { isLetterUnit, isWordUnit } from '../text/characters'
import { spellingOf } from './spellings'

/** A word of a text. */
export interface Token {
  /** Without a possessive ending. */
  text: string
  lower: string
  start: number
  end: number
  capital: boolean
  /** Stood with "’s" or "’" behind it, which ends a name. */
  possessive: boolean
  /** First word of a sentence or quotation, where a capital letter says nothing. */
  opens: boolean
  /** Nothing but white space between the word before and this one. */
  joined: boolean
}

const possessivePattern = /['’]s$/
const possessiveLength = 2
const elision = /^(?:[ldLsnj]|qu|Qu)['’](?=\p{L})/u
const initial = /(?:^|\.)\p{Lu}$/u
const opensSentence = /[.!?…:;"“„«»‚‘([\n]|(?:^|\s)[-–—]\s/
const space = 0x20
const dot = 0x2e
const hyphen = 0x2d

/**
 * Cuts a text into words. Time is linear in its length.
 *
 * @param lexicon tells abbreviations ("Dr.", "Jan.") from the end of a sentence
 */
export function tokensOf(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  let before = 0
  for (let start = 0; start < text.length; start++) {
    const unit = text.charCodeAt(start)
    if (unit === space || !isWordUnit(unit)) continue
    const plain = endOfSmallLetters(text, start + 1)
    const end = endOfWord(text, plain)
    const quoted = end > plain && hasApostrophe(text, plain, end)
    const article = quoted ? elision.exec(text.slice(start, end))?.[0].length : undefined
    if (article) {
      push(tokens, text, start, start + article - 1, before, false, lexicon)
      before = start + article
      start = before
    }
    push(tokens, text, start, end, before, quoted, lexicon)
    before = tokens[tokens.length - 1]?.end ?? end
    start = before - 1
  }
  return tokens
}

/** Words go on over apostrophes and hyphens between letters or figures, and over full stops before a letter. */
function endOfWord(text: string, from: number): number {
  for (let i = from; ; i++) {
    const unit = text.charCodeAt(i)
    if (isSmallLetter(unit)) continue
    if (unit === space || i >= text.length) return i
    if (isWordUnit(unit)) continue
    if (isApostrophe(unit) || unit === hyphen || unit === 0x2010) {
      if (!isWordUnit(text.charCodeAt(i + 1))) return i
    } else if (unit !== dot || !isLetterUnit(text.charCodeAt(i + 1))) return i
  }
}

function endOfSmallLetters(text: string, from: number): number {
  let end = from
  while (isSmallLetter(text.charCodeAt(end))) end++
  return end
}

/** From a to z: the only question for most of a text. */
const isSmallLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019

function hasApostrophe(text: string, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (isApostrophe(text.charCodeAt(i))) return true
  return false
}

function push(
  tokens: Token[],
  text: string,
  start: number,
  wordEnd: number,
  before: number,
  quoted: boolean,
  lexicon: Lexicon,
): void {
  const abbreviated =
    text.charCodeAt(wordEnd) === dot && isAbbreviation(text.slice(start, wordEnd), lexicon)
  const end = abbreviated ? wordEnd + 1 : wordEnd
  const possessive = quoted && !abbreviated && possessivePattern.test(text.slice(start, end))
  const word = spellingOf(text, start, possessive ? end - possessiveLength : end)
  const isFirst = tokens.length === 0
  const plain = start === before + 1 && text.charCodeAt(before) === space
  const gap = plain ? ' ' : text.slice(before, start)
  tokens.push({
    text: word.text,
    lower: word.lower,
    start,
    end,
    capital: word.capital,
    possessive: possessive || isBarePossessive(text, end),
    opens: isFirst || (!plain && opensSentence.test(gap)),
    joined: !isFirst && (plain || gap.trim() === ''),
  })
}

/** "The Joneses’ house": an apostrophe behind an s, and no letter behind that. */
function isBarePossessive(text: string, end: number): boolean {
  if (!isApostrophe(text.charCodeAt(end))) return false
  return /[sxz]/.test(text.charAt(end - 1)) && !isLetterUnit(text.charCodeAt(end + 1))
}

function isAbbreviation(word: string, lexicon: Lexicon): boolean {
  if (!isSmallLetter(word.charCodeAt(word.length - 1)) && initial.test(word)) return true
  if (word.length > 5) return false
  const lower = word.toLowerCase()
  return (
    lexicon.honorifics.has(lower) ||
    lexicon.roleAbbreviations.has(lower) ||
    lower === 'jr' ||
    lower === 'sr' ||
    lower === 'st'
  )
}
