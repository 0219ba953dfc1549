import { traitsOf, unit, unitAt } from '../text/characters'

/** From behind the opening mark to the closing one. */
export type Quotation = readonly [from: number, to: number]

/** Shorter ones are words held up with tongs, not speech. */
const fewestWords = 3
/** A speaker is named no further from the quotation than that, in characters. */
const reach = 160

/** Marks that open a quotation, and those that close it. */
const closers: ReadonlyMap<string, string> = new Map(
  Object.entries({ '“': '”', '„': '“”', '«': '»', '»': '«', '"': '"' }),
)
const mark = /["“”„«»]/g
const sentenceEnd = /[.!?…]["”’»]?\s/

/** Direct speech in a text; a quotation that is not closed runs to the end. */
export function quotationsOf(text: string): Quotation[] {
  const quotations: Quotation[] = []
  let from = -1
  let closing = ''
  mark.lastIndex = 0
  while (mark.test(text)) {
    const at = mark.lastIndex - 1
    if (from < 0) {
      const close = closers.get(text.charAt(at))
      if (close === undefined) continue
      from = at + 1
      closing = close
    } else if (closing.includes(text.charAt(at))) {
      add(quotations, text, from, at)
      from = -1
    }
  }
  if (from >= 0) add(quotations, text, from, text.length)
  return quotations
}

/**
 * Whether somebody named outside the quotations, beside a verb of saying, is who speaks: no sentence ends
 * between name and speech, except the one that the quotation itself ends.
 */
export function isSpeaker(
  text: string,
  { before, after }: Around,
  start: number,
  end: number,
): boolean {
  if (before && start - before[1] <= reach) {
    const between = text.slice(before[1] + 1, start).replace(/^[,.]/, '')
    if (!sentenceEnd.test(between)) return true
  }
  return (
    after !== undefined && after[0] - end <= reach && !sentenceEnd.test(text.slice(end, after[0]))
  )
}

/** Whether a colon joins somebody's name to a quotation: "The minister was blunt: “No.”" */
export function isIntroduced(text: string, { after }: Around, end: number): boolean {
  if (!after || after[0] - end > reach) return false
  return /^[^.!?…]*:\s*$/.test(text.slice(end, Math.max(end, after[0] - 1)))
}

/** The quotations next to a stretch of text, or the one that it stands in. */
export interface Around {
  inside: boolean
  before: Quotation | undefined
  after: Quotation | undefined
}

/** Finds the quotations around a stretch of text, in time logarithmic in their number. */
export function around(quotations: readonly Quotation[], start: number, end: number): Around {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.[1] ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const next = quotations[low]
  const inside = next !== undefined && next[0] <= start
  const after = inside ? quotations[low + 1] : next
  return { inside, before: quotations[low - 1], after: after && after[0] > end ? after : undefined }
}

function add(quotations: Quotation[], text: string, from: number, to: number): void {
  if (hasWords(text, from, to)) quotations.push([from, to])
}

/** Whether so many words as speech has stand there. */
function hasWords(text: string, from: number, to: number): boolean {
  let count = 0
  let isSpace = true
  for (let i = from; i < to && count < fewestWords; i++) {
    const wasSpace = isSpace
    isSpace = (traitsOf(unitAt(text, i)) & unit.space) !== 0
    if (wasSpace && !isSpace) count++
  }
  return count === fewestWords
}
