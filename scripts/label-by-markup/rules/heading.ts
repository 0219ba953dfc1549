import { isSubheading } from '../elements'
import type { Rule } from '../verdict'
import { sideBoxes } from '../vocabulary'
import { wording } from '../wording'

const longest = 25

/** Headings of the article's sections: more of the article must come below them. */
export const heading: Rule = ({ element, text, words, isLink, hasMore, inside, inNamed }) => {
  if (!isSubheading(element)) return undefined
  const isForeign =
    (isLink && words > 4) ||
    words > longest ||
    !hasMore ||
    wording.pointer.test(text) ||
    inside('ASIDE') ||
    inNamed(sideBoxes)
  return isForeign ? 'unsure' : 'heading'
}
