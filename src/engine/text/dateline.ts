import type { Lexicon } from '../lexicon'
import { places } from '../lexicon/not-names'
import type { AgencyRegistry } from '../lexicon/registry'
import { hasDate, isDateLine } from './date-like'
import { keyOf } from './key'

interface PlaceAndDate {
  place: string | null
  date: string | null
}

/** A dateline before its dash is no longer than that. */
const longestPrefix = 90
const dash = /^(.{2,90}?)\s*(?:\s[–—-]{1,2}\s|—|--)\s*\S/su
/** Most paragraphs have no dash near their beginning. */
const perhapsDash = /[–—]|-[-\s]/
const agency = /\s*\(([^()]{2,40})\)$/
/** What leads up to the date on its own line: "Published", "Stand:". */
const beforeDate = /^[^\d]*?(?=\d|$)/

/** Place and date of a line that has nothing else, each as written. */
export function datelineOf(text: string, lexicon: Lexicon): PlaceAndDate {
  const [line = ''] = text.split(/\s+[•|·]\s+|\n/)
  const comma = line.indexOf(',')
  const head = line.slice(0, comma).trim()
  const rest = line.slice(comma + 1).trim()
  if (
    comma > 0 &&
    isPlaceName(head) &&
    !isDateLine(`${head} 1`, keyOf(`${head} 1`), lexicon) &&
    /\d/.test(rest)
  ) {
    return { place: head, date: dateIn(rest, lexicon) }
  }
  return { place: null, date: dateIn(line, lexicon) }
}

/**
 * Place and date at the beginning of a paragraph: "KYIV, May 31 (Reuters) – …", "Berlin (dpa) - …".
 *
 * @returns null where no dash follows, or nothing but a dash speaks for it: then the place must be in
 *   capitals or a known one
 */
export function datelinePrefixOf(
  text: string,
  lexicon: Lexicon,
  registry: AgencyRegistry,
): PlaceAndDate | null {
  const beginning = text.slice(0, longestPrefix + 10)
  const head = perhapsDash.test(beginning) ? dash.exec(beginning)?.[1] : undefined
  if (!head) return null
  const source = agency.exec(head)
  const known = source !== null && registry.has(keyOf(source[1] ?? ''))
  const before = source ? head.slice(0, source.index) : head
  const parts = before.split(/,\s+/)
  const dates = parts.filter((part) => hasDate(part, keyOf(part).split(' '), lexicon))
  const place = parts.filter((part) => !dates.includes(part)).join(', ')
  if (!place.split(/,\s+|\//).every(isPlaceName)) return null
  const shouted = place === place.toUpperCase() && place.length > 2
  const familiar = place.split(/,\s+|\/|\s/).some((word) => places.has(word.toLowerCase()))
  if (!known && dates.length === 0 && !shouted && !(familiar && place.split(/\s/).length <= 2))
    return null
  return { place, date: dates.join(', ') || null }
}

/** One to four words, each with a capital. */
const isPlaceName = (text: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|am|an|der|de|la|le|del|sur|upon|im|ob|bei)){0,3}$/u.test(
    text.trim(),
  )

/** From the first weekday, month or figure on: "Published" is no part of the date. */
function dateIn(text: string, lexicon: Lexicon): string | null {
  const word = /[\p{L}]+/gu
  let start = beforeDate.exec(text)?.[0].length ?? 0
  for (const match of text.slice(0, start).matchAll(word)) {
    const lower = match[0].toLowerCase()
    if (lexicon.months.has(lower) || lexicon.weekdays.has(lower)) {
      start = match.index
      break
    }
  }
  return text.slice(start).trim() || null
}
