import { isLetterUnit, isUpperUnit, isWordUnit, unitAt } from '../text/characters'

const dot = 0x2e
const hyphen = 0x2d
const smallS = 0x73
const smallX = 0x78
const smallZ = 0x7a
/** Words that a full stop shortens have no more letters: "Capt." */
export const longestAbbreviation = 5
/** Of an apostrophe and an "s". */
export const possessiveLength = 2

/** "al-Amr", "el-Sisi": a capital behind an Arabic article of two letters. */
const articleName = /^(?:al|el|an|as|ar|ed|es)-\p{Lu}/u
const articleLength = 2

/** Whether a word has the capital that a name has. */
export const hasCapital = (word: string): boolean =>
  isUpperUnit(unitAt(word, 0)) || articleName.test(word)

/** Whether one may have it behind an article, by the place of its hyphen. */
export const mayHaveArticle = (units: Uint16Array, start: number, end: number): boolean =>
  start + articleLength < end && units[start + articleLength] === hyphen

/**
 * Words go on over apostrophes and hyphens between letters or figures, and over full stops before a letter.
 *
 * @param unit the one at an index
 * @param to index behind the last one of the text
 */
export function goesOn(units: Uint16Array, at: number, unit: number, to: number): boolean {
  if (isWordUnit(unit)) return true
  if (at + 1 >= to) return false
  if (isApostrophe(unit) || unit === hyphen || unit === 0x2010) {
    return isWordUnit(units[at + 1] as number)
  }
  return unit === dot && isLetterUnit(units[at + 1] as number)
}

/** From a to z: the only question for most of a text. */
const isSmallLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a

export const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019

/** Whether a word can be one that a full stop shortens: an initial, or one of a few letters. */
export const mayBeShort = (units: Uint16Array, start: number, end: number): boolean =>
  end - start <= longestAbbreviation || !isSmallLetter(units[end - 1] as number)

/** A word without the full stop that shortens it: "Dr." */
export const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word)

/** Whether a word ends with an apostrophe and an "s". */
export const hasPossessiveS = (units: Uint16Array, start: number, end: number): boolean =>
  end - possessiveLength > start &&
  units[end - 1] === smallS &&
  isApostrophe(units[end - possessiveLength] as number)

/**
 * "The Joneses’ house": an apostrophe behind an s, and no letter behind that.
 *
 * @param to index behind the last unit of the text
 */
export function isBarePossessive(units: Uint16Array, end: number, to: number): boolean {
  if (end >= to || !isApostrophe(units[end] as number)) return false
  const last = units[end - 1] as number
  return (
    (last === smallS || last === smallX || last === smallZ) &&
    (end + 1 === to || !isLetterUnit(units[end + 1] as number))
  )
}
