import type { Rule } from '../verdict'

/** Above and below the article only lists of headlines are certain. */
export const offTheBody: Rule = ({ text, words, isLink, phase, inside }) => {
  if (phase === 'body') return undefined
  const isHeadline = isLink && words >= 6 && !text.endsWith('.') && inside('LI', 'H2', 'H3', 'H4')
  return phase === 'after' && isHeadline ? 'related-link' : 'unsure'
}
