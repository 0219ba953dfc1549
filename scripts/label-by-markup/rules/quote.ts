import { isSubheading } from '../elements'
import { nearest, signatureOf } from '../markup'
import type { Rule } from '../verdict'
import { embeds, pullQuotes } from '../vocabulary'

/** Characters of a pull quote; what is longer is the article in an element with the name of one. */
const longestPullQuote = 899
/** Templates that set so much of the text in `<blockquote>` do not mean quotes. */
const mostQuoted = 0.3

/** Set-off quotes; whatever a blockquote holds besides, as embedded posts do, is left open. */
export const quote: Rule = ({ element, words, linked, page, inside, within }) => {
  if (within((at) => embeds.test(at.getAttribute('class') ?? ''))) return 'unsure'
  const quoted =
    inside('BLOCKQUOTE') ??
    within(
      (at) => pullQuotes.test(signatureOf(at)) && (at.textContent ?? '').length <= longestPullQuote,
    )
  if (!quoted) return undefined
  const isNoQuote =
    words < 5 ||
    linked > 0.4 ||
    page.quoteShare > mostQuoted ||
    isSubheading(element) ||
    nearest(element, quoted, ({ tagName }) => /^(?:CITE|FOOTER|UL|OL)$/.test(tagName))
  return isNoQuote ? 'unsure' : 'quote'
}
