import type { Candidate } from '../candidate'
import type { Rule } from '../verdict'
import { authors, dates } from '../vocabulary'
import { wording } from '../wording'

const longest = 18
/** A name that no markup goes with may stand in a sentence. */
const longestName = 8
const shortestText = 6

/** Who wrote it and when, above the article. */
export const byline: Rule = (block) => {
  const { text, key, words, phase, hasTitle, isLink, page } = block
  if (phase !== 'head') return undefined
  const isNamed = isAuthorMarked(block)
  const isLine = words <= longest && text.length >= shortestText
  if (!isLine) return isNamed ? 'unsure' : undefined
  const isDated = isDateMarked(block)
  const isAuthor = page.claims.authors.some((author) => key.includes(author))
  if (isNamed || (isAuthor && hasTitle && words <= longestName)) {
    const hasDate = isDated && wording.yearOrTime.test(text)
    if (isAuthor || wording.authorLead.test(text)) {
      return hasDate ? ['byline', 'dateline'] : 'byline'
    }
    return hasDate ? 'dateline' : 'unsure'
  }
  return isDated && !isLink && wording.yearTimeOrDay.test(text) ? 'dateline' : undefined
}

export const isAuthorMarked = ({ element, inNamed }: Candidate): boolean =>
  inNamed(authors) !== null || element.querySelector('[rel=author],[itemprop=author]') !== null

const isDateMarked = ({ text, element, inside, inNamed }: Candidate): boolean =>
  /\d/.test(text) && (inside('TIME') ?? element.querySelector('time') ?? inNamed(dates)) !== null
