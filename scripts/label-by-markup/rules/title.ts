import type { Rule } from '../verdict'

/** The headline, once. */
export const title: Rule = ({ page, element, isAlt, hasTitle }) => {
  if (isAlt || !page.headline.contains(element)) return undefined
  return hasTitle ? 'unsure' : 'title'
}
