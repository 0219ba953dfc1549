/**
 * What a UTF-16 unit is, from a table that fills as units are met: many times as fast as asking a
 * regular expression about each. Halves of surrogate pairs are nothing by themselves.
 */

const word = 1
const upper = 2
const letter = 4
/** Looked up already, so that 0 is "never met". */
const met = 128

const wordPattern = /[\p{L}\p{M}\p{N}]/u
const letterPattern = /\p{L}/u
const upperPattern = /[\p{Lu}\p{Lt}]/u

const table = new Uint8Array(0x10000)

function learn(unit: number): number {
  const char = String.fromCharCode(unit)
  const known =
    met |
    (wordPattern.test(char) ? word : 0) |
    (letterPattern.test(char) ? letter : 0) |
    (upperPattern.test(char) ? upper : 0)
  table[unit] = known
  return known
}

const traits = (unit: number): number => table[unit] || learn(unit)

/** A letter, mark or figure. */
export const isWordUnit = (unit: number): boolean => (traits(unit) & word) !== 0

/** A capital letter, or a ligature that begins with one. */
export const isUpperUnit = (unit: number): boolean => (traits(unit) & upper) !== 0

/** A letter of any script. */
export const isLetterUnit = (unit: number): boolean => (traits(unit) & letter) !== 0
