import type { Rule } from '../verdict'
import { wording } from '../wording'

/** Links to other articles between the paragraphs. */
export const pointer: Rule = ({ element, text, words, linked, isLink }) => {
  if (wording.pointer.test(text) && linked > 0.3 && words < 40) {
    return words < 5 ? 'unsure' : 'related-link'
  }
  if (!isLink || words < 5) return undefined
  return element.tagName === 'P' && !/[.…]$/.test(text) ? 'related-link' : 'unsure'
}
