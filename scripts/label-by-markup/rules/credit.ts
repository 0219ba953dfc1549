import { signatureOf } from '../markup'
import type { Rule } from '../verdict'
import { photoCredits } from '../vocabulary'
import { wording } from '../wording'

const longest = { words: 15, characters: 139 }

/** Credits that stand beside their figure: the markup and the wording must both say so. */
export const credit: Rule = ({ text, words, phase, within }) => {
  const isWorded = wording.credit.test(text) && !wording.textSource.test(text)
  if (phase === 'after' || words > longest.words || !isWorded) return undefined
  const isNamed = within(
    (at) =>
      at.tagName !== 'A' &&
      photoCredits.test(signatureOf(at)) &&
      (at.textContent ?? '').length <= longest.characters,
  )
  return isNamed ? 'image-credit' : undefined
}
