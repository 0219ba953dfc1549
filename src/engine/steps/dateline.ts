import { kindOf, type Step } from '../page'
import { datelineOf, datelinePrefixOf } from '../text/dateline'
import { calendarDate } from '../text/calendar-date'
import type { Dateline, Lines } from '../types'

/** Paragraphs from the top in which the place may stand: a standfirst may come before it. */
const reach = 3

/** Reads place and date from a line of their own, or from the beginning of the first paragraphs. */
export const dateline: Step = (page) => {
  const own = page.blocks.find((block) => kindOf(block) === 'dateline')
  const first = page.blocks
    .filter((block) => kindOf(block) === 'paragraph' || kindOf(block) === 'standfirst')
    .slice(0, reach)
  const line = own ? datelineOf(own.text, page.lexicon) : null
  const dated = (place: string | null, date: string | null, lines: Lines): Dateline => ({
    place,
    date,
    day: date === null ? null : calendarDate(date, (word) => page.lexicon.months.has(word)),
    lines,
  })
  for (const block of first) {
    const prefix = datelinePrefixOf(block.text, page.lexicon, page.registry)
    if (!prefix) continue
    const from = block.lines[0]
    const place = prefix.place ?? line?.place ?? null
    // "May 31" is the day that the line above gives with its year.
    const date = prefix.date ?? line?.date ?? null
    const dateline = dated(place, date, [from, from])
    const day = dateline.day ?? (line?.date ? dated(null, line.date, [from, from]).day : null)
    return { ...page, dateline: { ...dateline, day } }
  }
  return { ...page, dateline: own && line ? dated(line.place, line.date, own.lines) : null }
}
