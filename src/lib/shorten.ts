import { INDEXED_LENGTH } from './indexed-length'

/**
 * The text, cut where it is longer than `length` characters: then it ends in "…".
 *
 * @param length what an indexed field takes, unless given
 */
export function shorten(text: string, length = INDEXED_LENGTH): string {
  if (text.length <= length) return text
  // What is outside the Basic Multilingual Plane, such as an emoji, is two code units: no half of one stays.
  const cut = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')
  return `${cut.trimEnd()}…`
}
