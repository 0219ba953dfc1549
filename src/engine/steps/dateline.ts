import { kindOf, type Step } from '../page'
import { datelineOf, datelinePrefixOf } from '../text/dateline'
import { calendarDate } from '../text/calendar-date'
import type { Dateline } from '../types'

/** Paragraphs from the top in which the place may stand: a standfirst may come before it. */
const reach = 3

/** Reads place and date from a line of their own, or from the beginning of the first paragraphs. */
export const dateline: Step = (page) => {
  const own = page.blocks.find((block) => kindOf(block) === 'dateline')
  const first = page.blocks
    .filter((block) => kindOf(block) === 'paragraph' || kindOf(block) === 'standfirst')
    .slice(0, reach)
  const line = own ? datelineOf(own.text, page.lexicon) : null
  const dayOf = (date: string | null | undefined) =>
    date ? calendarDate(date, page.lexicon.months) : null
  for (const block of first) {
    const prefix = datelinePrefixOf(block.text, page.lexicon, page.registry)
    if (!prefix) continue
    const from = block.lines[0]
    const dateline: Dateline = {
      place: prefix.place ?? line?.place ?? null,
      date: prefix.date ?? line?.date ?? null,
      // "May 31" is the day that the line above gives with its year.
      day: dayOf(prefix.date) ?? dayOf(line?.date),
      lines: [from, from],
    }
    return { ...page, dateline }
  }
  return {
    ...page,
    dateline: own && line ? { ...line, day: dayOf(line.date), lines: own.lines } : null,
  }
}
