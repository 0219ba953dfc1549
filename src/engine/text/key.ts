const wordChar = /[\p{L}\p{M}\p{N}]/u
const mark = /\p{M}/u

/**
 * What two spellings of a phrase or name have in common: lower case, words set apart by one space,
 * no punctuation.
 */
export function keyOf(text: string): string {
  const composed = mark.test(text) ? text.normalize('NFC') : text
  const lower = composed.toLowerCase()
  let key = ''
  let from = -1
  for (let i = 0; i <= lower.length; i++) {
    if (i < lower.length && isKept(lower, i)) {
      if (from < 0) from = i
    } else if (from >= 0) {
      key = key === '' ? lower.slice(from, i) : `${key} ${lower.slice(from, i)}`
      from = -1
    }
  }
  return key
}

/** Letters, marks, figures, "&" and "+"; the ASCII ones without a regular expression, for speed. */
function isKept(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) {
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x26 ||
      code === 0x2b
    )
  }
  if (code >= 0xd800 && code <= 0xdfff) return isAstralLetter(text, at, code)
  return wordChar.test(text.charAt(at))
}

/** A letter beyond the first plane, asked at either half of its pair. */
function isAstralLetter(text: string, at: number, code: number): boolean {
  const start = code >= 0xdc00 ? at - 1 : at
  return wordChar.test(String.fromCodePoint(text.codePointAt(start) ?? 0))
}
