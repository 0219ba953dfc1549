import type { Lexicon } from '../lexicon'

const clock = /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?(?:am|pm|uhr|h)\b/i
const numeric = /\b\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{2}|\d{4})\b|\b\d{4}-\d{2}-\d{2}\b/
const figures = /^\d+(?:st|nd|rd|th|er|h\d{0,2}|am|pm|mn|min)?$/
const longestDate = 16

/** Whether a short block says nothing but a date or a time: "Updated 3 May 2024, 17:47". */
export function isDateLine(text: string, key: string, lexicon: Lexicon): boolean {
  if (!/\d/.test(text)) return false
  const space = key.indexOf(' ')
  // Most texts are told by their first word.
  if (space > 0 && !isOfDate(key.slice(0, space), lexicon)) return false
  const words = key.split(' ')
  if (words.length > longestDate || !words.every((word) => isOfDate(word, lexicon))) return false
  return (
    hasDate(text, words, lexicon) ||
    clock.test(text) ||
    /\bago\b|\bvor\b|\bhace\b|\bil y a\b/i.test(text)
  )
}

/** Whether a text holds a date: a numeric one, or the name of a month beside a figure. */
export function hasDate(text: string, words: readonly string[], lexicon: Lexicon): boolean {
  if (numeric.test(text)) return true
  return words.some(
    (word, i) =>
      lexicon.months.has(word) &&
      (figures.test(words[i - 1] ?? '') || figures.test(words[i + 1] ?? '')),
  )
}

const isOfDate = (word: string, lexicon: Lexicon): boolean =>
  figures.test(word) || isDateWord(word, lexicon)

/** A date word, or one that lost the space before its figures: "Publiziert6". */
function isDateWord(word: string, lexicon: Lexicon): boolean {
  if (lexicon.dateWords.has(word)) return true
  const bare = word.replace(/\d+$/, '')
  return bare.length > 2 && bare !== word && lexicon.dateWords.has(bare)
}
