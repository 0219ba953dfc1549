/** How the months begin in the languages that have a lexicon, the longer beginnings first where one is in another. */
const starts: readonly (readonly [start: RegExp, month: number])[] = [
  [/^(?:ja|jä|ge|ene)/, 1],
  [/^f/, 2],
  [/^(?:mar|mär|maa|mrt)/, 3],
  [/^(?:ap|av|abr)/, 4],
  [/^(?:ma|me)/, 5],
  [/^(?:jun|juin|gi)/, 6],
  [/^(?:jul|juil|lu)/, 7],
  [/^a/, 8],
  [/^s/, 9],
  [/^o/, 10],
  [/^n/, 11],
  [/^d/, 12],
]

const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/
/** "3.5.2024", "03/05/2024": of the second nobody knows which is the month, unless one is more than twelve. */
const numeric = /(?<!\d)(\d{1,2})(\s?[./-]\s?)(\d{1,2})\2(\d{4})(?!\d)/
/** "4 December 2024", "4. Dez. 2024", "1er mai 2024", "4 de diciembre de 2024". */
const dayFirst =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+|of\s+)?(\p{L}{3,10})\.?,?\s+(?:del?\s+)?(\d{4})(?!\d)/iu
/** "December 4, 2024", "Dec. 4th 2024". */
const monthFirst = /(?<!\p{L})(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu

/**
 * The day that a text names first, as a machine reads it.
 *
 * @param text as a page writes it: "Updated Dec. 4, 2024, 17:47"
 * @param months their names in lower case, the short ones too
 * @returns "2024-12-04"; null where the text has no whole date, or one that can be read in two ways
 */
export function calendarDate(text: string, months: ReadonlySet<string>): string | null {
  const [, year, month, day] = iso.exec(text) ?? []
  if (year) return dayOf(Number(year), Number(month), Number(day))
  const figures = numeric.exec(text)
  if (figures) return ofFigures(figures)
  const ofName = (name = '') => (months.has(name.toLowerCase()) ? monthOf(name.toLowerCase()) : 0)
  const [, d1, name1, y1] = dayFirst.exec(text) ?? []
  if (ofName(name1)) return dayOf(Number(y1), ofName(name1), Number(d1))
  const [, name2, d2, y2] = monthFirst.exec(text) ?? []
  return ofName(name2) ? dayOf(Number(y2), ofName(name2), Number(d2)) : null
}

function ofFigures([, first, sign, second, year]: RegExpExecArray): string | null {
  const [a, b] = [Number(first), Number(second)]
  if (sign?.trim() === '.' || a > 12) return dayOf(Number(year), b, a)
  return b > 12 || a === b ? dayOf(Number(year), a, b) : null
}

const monthOf = (name: string): number => starts.find(([start]) => start.test(name))?.[1] ?? 0

/** Null where there is no such day. */
function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isThere ? date.toISOString().slice(0, 10) : null
}
