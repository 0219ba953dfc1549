/** So much of a quotation tells whether the page has it twice. */
const length = 24
const marks = /["“„«»”]/g

/** How the text goes on behind each quotation mark, in lower case; each beginning once. */
export function quoteStarts(text: string): string[] {
  const starts = [...text.matchAll(marks)].map((mark) =>
    text.slice(mark.index + 1, mark.index + 1 + length).toLowerCase(),
  )
  return [...new Set(starts.filter((start) => start.length === length))]
}
