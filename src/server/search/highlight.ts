import { escapeHtml } from '../../outputs/escape-html'
import { wordsOf } from './stems'

/** A long text is shown by its passages: so many, of about so many characters. */
const MOST_PASSAGES = 3
const PASSAGE = 180
/** Characters of it before the first word that was found. */
const LEAD = 60

interface Mark {
  from: number
  to: number
}

/**
 * The places of a text that were found, as HTML: the text escaped, the words in `<mark>`, and no other element. A short text comes
 * whole, a long one by its first passages, cut between words and marked with "…".
 *
 * @param stems of the words that were looked for, in the text's language
 * @returns none when nothing was found in it
 */
export function highlight(
  text: string,
  textLanguage: string,
  stems: ReadonlySet<string>,
): string[] {
  const marks: Mark[] = []
  for (const { stem, from, to } of wordsOf(text, textLanguage))
    if (stems.has(stem)) marks.push({ from, to })
  if (marks.length === 0) return []
  if (text.length <= PASSAGE) return [marked(text, { from: 0, to: text.length }, marks)]

  const passages: string[] = []
  let end = 0
  for (const mark of marks) {
    if (mark.from < end) continue
    if (passages.length === MOST_PASSAGES) break
    const from = mark.from - LEAD <= end ? end : betweenWords(text, mark.from - LEAD)
    end = betweenWords(text, Math.max(from + PASSAGE, mark.to))
    passages.push(marked(text, { from, to: end }, marks))
  }
  return passages
}

/** The place after the next space, or the end; never within a word that is shorter than a line. */
function betweenWords(text: string, from: number): number {
  const space = text.slice(from, from + LEAD).search(/\s/)
  return space < 0 ? wholeCharacter(text, Math.min(from + LEAD, text.length)) : from + space + 1
}

/** Not between the two code units of one character. */
const wholeCharacter = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at

function marked(text: string, passage: Mark, marks: readonly Mark[]): string {
  let html = passage.from > 0 ? '…' : ''
  let at = passage.from
  for (const { from, to } of marks) {
    if (from < passage.from || to > passage.to) continue
    html += `${escapeHtml(text.slice(at, from))}<mark>${escapeHtml(text.slice(from, to))}</mark>`
    at = to
  }
  html += escapeHtml(text.slice(at, passage.to))
  return (html + (passage.to < text.length ? '…' : '')).replace(/\s+/g, ' ').trim()
}
