import type { Lexicon } from '../lexicon'

/** A label in front of a link to another article, as the source writes it, and the title behind it. */
export interface RelatedLabel {
  label: string
  title: string
}

/** Between label and title: a colon, a dash, a bar, or the white space that two elements left behind. */
const gap = /^(?:\s*[:：|»>–—-]+\s*|\s{2,}|\s+(?=[\p{Lu}"'“„«‘]))/u
/** A sign of its own stands between them. */
const sign = /^(?:\s*[:：|»>–—-]|\s{2,})/

/**
 * Cuts "See also  A title" in two.
 *
 * @returns null where no label leads, or too little follows it for a title. A label of one word
 *   ("Related", "More") counts only with a sign behind it: sentences begin with such words.
 */
export function relatedLabelOf(text: string, lexicon: Lexicon): RelatedLabel | null {
  const phrase = lexicon.relatedLabels.match(text)
  if (!phrase) return null
  const rest = text.slice(phrase.length)
  const between = gap.exec(rest)?.[0]
  if (between === undefined || (!phrase.includes(' ') && !sign.test(rest))) return null
  const title = rest.slice(between.length).trim()
  const words = title.split(/\s+/).length
  return words < 3 || words > 30 ? null : { label: text.slice(0, phrase.length), title }
}
