import type { Rule } from '../verdict'
import { authors, related, widgets } from '../vocabulary'
import { wording } from '../wording'

/** Alternative texts of the article's own pictures; those of logos, portraits and teasers are left out. */
export const alternativeText: Rule = ({ isAlt, text, key, phase, page, inside, inNamed }) => {
  if (!isAlt) return undefined
  const isForeign =
    phase === 'after' ||
    wording.emptyAlt.test(text) ||
    [widgets, related, authors].some((names) => inNamed(names)) ||
    inside('ASIDE', 'LI', 'FOOTER', 'HEADER', 'TABLE')
  if (isForeign) return 'left out'
  return page.claims.titles.includes(key) ? 'unsure' : 'image-alt'
}
