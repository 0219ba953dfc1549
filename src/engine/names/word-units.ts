import { isLetterUnit, isUpperUnit, isWordUnit, unitAt } from '../text/characters'

const dot = 0x2e
const hyphen = 0x2d
const smallS = 0x73
/** Words that a full stop shortens have no more letters: "Capt." */
export const longestAbbreviation = 5
/** Of an apostrophe and an "s". */
export const possessiveLength = 2

/** "al-Amr", "el-Sisi": a capital behind an Arabic article of two letters. */
const articleLength = 2
const articleName = /^(?:al|el|an|as|ar|ed|es)-\p{Lu}/u

/** Whether the word that begins there has the capital that a name has. */
export const hasCapital = (text: string, start: number): boolean =>
  isUpperUnit(unitAt(text, start)) ||
  (start + articleLength < text.length &&
    unitAt(text, start + articleLength) === hyphen &&
    articleName.test(text.slice(start, start + articleLength + 2)))

/** Words go on over apostrophes and hyphens between letters or figures, and over full stops before a letter. */
export function goesOn(text: string, at: number, unit: number): boolean {
  if (isWordUnit(unit)) return true
  if (at + 1 >= text.length) return false
  if (isApostrophe(unit) || unit === hyphen || unit === 0x2010) {
    return isWordUnit(unitAt(text, at + 1))
  }
  return unit === dot && isLetterUnit(unitAt(text, at + 1))
}

/** From a to z: the only question for most of a text. */
const isSmallLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a

export const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019

/** Whether a word can be one that a full stop shortens: an initial, or one of a few letters. */
export const mayBeShort = (text: string, start: number, end: number): boolean =>
  end - start <= longestAbbreviation || !isSmallLetter(unitAt(text, end - 1))

/** A word without the full stop that shortens it: "Dr." */
export const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word)

/** Whether a word ends with an apostrophe and an "s". */
export const hasPossessiveS = (text: string, start: number, end: number): boolean =>
  end - possessiveLength > start &&
  unitAt(text, end - 1) === smallS &&
  isApostrophe(unitAt(text, end - possessiveLength))

/** "The Joneses’ house": an apostrophe behind an s, and no letter behind that. */
export function isBarePossessive(text: string, end: number): boolean {
  if (end >= text.length || !isApostrophe(unitAt(text, end))) return false
  return (
    /[sxz]/.test(text.charAt(end - 1)) &&
    (end + 1 === text.length || !isLetterUnit(unitAt(text, end + 1)))
  )
}
