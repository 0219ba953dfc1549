import type { Rule } from '../verdict'
import { sideBoxes } from '../vocabulary'

/** Text outside `<p>` is a paragraph only if it is long. */
const longText = 20
const longestHeading = 14

/** What is left of the article: paragraphs, and lines in bold type that may be headings. */
export const article: Rule = ({ element, text, words, linked, bold, page, inside, inNamed }) => {
  const isBeside = inside('ASIDE', 'TABLE', 'PRE', 'DL', 'DETAILS', 'FOOTER') || inNamed(sideBoxes)
  if (isBeside || linked > 0.5) return 'unsure'
  const isHolder = element === page.body || /^(?:P|DIV|SECTION)$/.test(element.tagName)
  if (!isHolder || (element.tagName !== 'P' && words < longText)) return 'unsure'
  if (bold > 0.95 && words <= longestHeading && !/[.:,;]$/.test(text)) {
    return ['heading', 'paragraph']
  }
  return words < 6 && !/[.!?”"»]$/.test(text) ? 'unsure' : 'paragraph'
}
