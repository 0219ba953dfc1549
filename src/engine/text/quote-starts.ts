/** So much of a quotation tells whether the page has it twice. */
const length = 24
const mark = /["“„«»”]/
const marks = new RegExp(mark, 'g')

/** How the text goes on behind each quotation mark, in lower case; each beginning once. */
export function quoteStarts(text: string): string[] {
  if (!mark.test(text)) return []
  const starts = new Set<string>()
  for (const { index } of text.matchAll(marks)) {
    const start = text.slice(index + 1, index + 1 + length).toLowerCase()
    if (start.length === length) starts.add(start)
  }
  return [...starts]
}
