import { INDEXED_LENGTH } from './indexed-length'

/** The text, cut where it is longer than an indexed field takes: then it ends in "…". */
export function shorten(text: string): string {
  if (text.length <= INDEXED_LENGTH) return text
  // What is outside the Basic Multilingual Plane, such as an emoji, is two code units: no half of one stays.
  const cut = text.slice(0, INDEXED_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')
  return `${cut.trimEnd()}…`
}
