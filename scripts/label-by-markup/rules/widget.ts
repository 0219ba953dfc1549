import { squeeze } from '../text'
import type { Rule } from '../verdict'
import { widgets } from '../vocabulary'
import { wording } from '../wording'
import { isAuthorMarked } from './byline'

/** Characters of a widget; what is longer is a part of the page with a widget's name. */
const longestWidget = 599
/** Words of a block that is still debris: behind the article more goes, as biographies of authors. */
const longest = { after: 99, within: 39 }
/** Longer links are headlines of other articles. */
const longestLink = 7
const longestInterruption = 6

/** Debris: bars and boxes around and within the article, and what asks for attention between its paragraphs. */
export const widget: Rule = (block) => {
  const { text, words, isLink, phase, inNamed } = block
  const found = inNamed(widgets)
  if (found) {
    const isDebris =
      squeeze(found.textContent).length <= longestWidget &&
      words <= (phase === 'after' ? longest.after : longest.within) &&
      !(isLink && words > longestLink)
    return isDebris ? 'boilerplate' : 'unsure'
  }
  if (phase === 'after' && isAuthorMarked(block)) return 'boilerplate'
  return wording.interruption.test(text) && words <= longestInterruption ? 'boilerplate' : undefined
}
