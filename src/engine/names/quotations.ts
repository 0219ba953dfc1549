/** From behind the opening mark to the closing one. */
export type Quotation = readonly [from: number, to: number]

/** Shorter ones are words held up with tongs, not speech. */
const fewestWords = 3
/** A speaker is named no further from the quotation than that, in characters. */
const reach = 160

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
}
const sentenceEnd = /[.!?…]["”’»]?\s/

/** Direct speech in a text; a quotation that is not closed runs to the end. */
export function quotationsOf(text: string): Quotation[] {
  const quotations: Quotation[] = []
  let from = -1
  let closing = ''
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (from >= 0) {
      if (closing.includes(char)) {
        add(quotations, text, from, i)
        from = -1
      }
    } else if (closers[char] !== undefined) {
      from = i + 1
      closing = closers[char]
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
  quotations: readonly Quotation[],
  start: number,
  end: number,
): boolean {
  return quotations.some(([from, to]) => {
    if (to <= start) {
      return (
        start - to <= reach && !sentenceEnd.test(text.slice(to + 1, start).replace(/^[,.]/, ''))
      )
    }
    return from > end && from - end <= reach && !sentenceEnd.test(text.slice(end, from))
  })
}

/** Whether a colon joins somebody's name to a quotation: "The minister was blunt: “No.”" */
export function isIntroduced(text: string, quotations: readonly Quotation[], end: number): boolean {
  return quotations.some(([from]) => {
    const between = text.slice(end, Math.max(end, from - 1))
    return from > end && from - end <= reach && /^[^.!?…]*:\s*$/.test(between)
  })
}

function add(quotations: Quotation[], text: string, from: number, to: number): void {
  if (text.slice(from, to).trim().split(/\s+/).length >= fewestWords) quotations.push([from, to])
}
