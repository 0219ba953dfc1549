/** So much of a quotation tells whether the page has it twice. */
const length = 24
const marks = /["“„«»”]/g

/** How the text goes on behind each quotation mark, in lower case. */
export function quoteStarts(text: string): ReadonlySet<string> {
  const starts = new Set<string>()
  marks.lastIndex = 0
  while (marks.test(text)) {
    const start = text.slice(marks.lastIndex, marks.lastIndex + length).toLowerCase()
    if (start.length === length) starts.add(start)
  }
  return starts
}
