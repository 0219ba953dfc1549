import { isWordUnit } from './characters'

const wordChar = /[\p{L}\p{M}\p{N}]/u
/** There are no combining marks below, nor among typographic quotation marks and dashes. */
const perhapsMark = /[^\0-\u02ff\u2000-\u20cf]/
const mark = /\p{M}/u
const space = 0x20

/**
 * What two spellings of a phrase or name have in common: lower case, words set apart by one space,
 * no punctuation.
 */
export function keyOf(text: string): string {
  const composed = perhapsMark.test(text) && mark.test(text) ? text.normalize('NFC') : text
  const lower = composed.toLowerCase()
  let key = ''
  let from = -1
  for (let i = 0; i <= lower.length; i++) {
    if (isKept(lower, i)) {
      if (from < 0) from = i
      continue
    }
    // One space between two words is in the key as it is: fewer pieces to put together.
    if (from < 0 || (lower.charCodeAt(i) === space && isKept(lower, i + 1))) continue
    const stretch = lower.slice(from, i)
    key = key === '' ? stretch : `${key} ${stretch}`
    from = -1
  }
  return key
}

/** Letters, marks, figures, "&" and "+"; nothing behind the end. */
function isKept(text: string, at: number): boolean {
  if (at >= text.length) return false
  const code = text.charCodeAt(at)
  if (code >= 0x61 && code <= 0x7a) return true
  if (code >= 0xd800 && code <= 0xdfff) return isAstralLetter(text, at, code)
  return isWordUnit(code) || code === 0x26 || code === 0x2b
}

/** A letter beyond the first plane, asked at either half of its pair. */
function isAstralLetter(text: string, at: number, code: number): boolean {
  const start = code >= 0xdc00 ? at - 1 : at
  return wordChar.test(String.fromCodePoint(text.codePointAt(start) ?? 0))
}
