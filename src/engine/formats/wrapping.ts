/** Wider than any convention of mail or plain text: a longer line was never broken by a program. */
const widest = 120
/** Narrower than that and greedy breaks cannot be told from a list of short lines. */
const narrowest = 40
/** Share of lines that may be longer than the width (addresses, links) in a wrapped text. */
const overlong = 0.05

const endsSentence = /[.!?…:]["'”“»«’)\]]*$/
const startsLower = /^\p{Ll}/u

/**
 * The width at which a program broke the lines of a text.
 *
 * A program that wraps puts as many words on a line as fit. So where lines are wrapped, the first word of
 * the next line would not have fitted on this one; and most such breaks fall in the middle of a sentence.
 *
 * @param lines trimmed lines
 * @returns width in UTF-16 units, null where lines are not wrapped
 */
export function wrapWidth(lines: readonly string[]): number | null {
  let width = 0
  let long = 0
  let count = 0
  for (const line of lines) {
    if (line === '') continue
    count++
    if (line.length > widest) long++
    else if (line.length > width) width = line.length
  }
  if (width < narrowest || long > count * overlong) return null
  let pairs = 0
  let full = 0
  let midSentence = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] ?? ''
    const next = lines[i + 1] ?? ''
    if (line === '' || next === '') continue
    pairs++
    if (!isFull(line, next, width)) continue
    full++
    if (!endsSentence.test(line)) midSentence++
  }
  return full >= 2 && full >= pairs / 2 && midSentence >= full / 2 ? width : null
}

/**
 * Whether a line goes on in the next one: it is full, or the next one begins in the middle of a sentence.
 *
 * @param width what `wrapWidth` found for the text
 */
export function joinsNext(
  line: string | undefined,
  next: string | undefined,
  width: number | null,
): boolean {
  if (!line || !next) return false
  if (width !== null && line.length <= width && isFull(line, next, width)) return true
  return (
    line.length >= narrowest &&
    line.length <= widest &&
    startsLower.test(next) &&
    !endsSentence.test(line)
  )
}

function isFull(line: string, next: string, width: number): boolean {
  const space = next.indexOf(' ')
  const firstWord = space < 0 ? next.length : space
  return line.length + 1 + firstWord > width
}
