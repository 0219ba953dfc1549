import { nearest, signatureOf } from '../markup'
import type { Rule } from '../verdict'
import { captions, figureCredits } from '../vocabulary'
import { wording } from '../wording'

/** Longer texts in a figure are an article that the template has put there. */
const longest = 89
const longestCredit = { named: 15, worded: 11 }

/** Captions and credits within a figure. */
export const figureText: Rule = ({ element, text, words, linked, inside, inNamed }) => {
  const figure = inside('FIGURE') ?? inNamed(captions)
  if (!figure || words > longest || inside('LI', 'BLOCKQUOTE', 'H1', 'H2', 'H3')) return undefined
  const isNamed = nearest(element, figure.parentElement, (at) =>
    figureCredits.test(signatureOf(at)),
  )
  if (isNamed && words <= longestCredit.named) return 'image-credit'
  if (wording.credit.test(text) && words <= longestCredit.worded) return 'image-credit'
  const isCaption = inside('FIGCAPTION') ?? inNamed(captions)
  return isCaption && words > 2 && linked < 0.6 ? 'image-caption' : 'unsure'
}
