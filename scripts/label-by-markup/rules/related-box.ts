import type { Rule } from '../verdict'
import { related } from '../vocabulary'

/** Links within boxes of other articles, and the headings of such boxes. */
export const relatedBox: Rule = ({ text, words, isLink, inside, inNamed }) => {
  if (!inNamed(related)) return undefined
  if (isLink && words >= 4 && /\p{Ll}/u.test(text)) return 'related-link'
  return !isLink && words < 7 && inside('H2', 'H3', 'H4', 'H5', 'H6')
    ? ['boilerplate', 'related-link', 'heading']
    : 'unsure'
}
