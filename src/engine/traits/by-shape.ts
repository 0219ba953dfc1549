import type { PageBlock } from '../page'
import { marks } from '../text/marks'
import { beginningOf, beginnings, endings } from './ends'
import { countScale, crossed, family, scale, yes } from './family'
import type { Seen } from './sight'

const finely = countScale(2, 3, 4, 5, 6, 8, 10, 12, 15, 19, 25, 35, 50, 80)
const coarsely = countScale(2, 4, 6, 10, 15, 25, 40)
const broadly = countScale(6, 15, 30, 60)
const shares = scale(0.01, 0.15, 0.3, 0.5, 0.7, 0.9, 1)
const fewShares = scale(0.15, 0.5, 0.8, 1)
const fewLengths = countScale(2, 4, 8, 15, 30)
const numberShares = scale(0.01, 0.15, 0.4)
const upToFour = ['none', 'one', 'two', 'three', 'more'] as const

const always = family('how frequent the kind is', yes, 'far')
const length = family('its length', finely.labels, 'far')
const ending = family('how it ends', endings, 'far')
const lengthAndEnding = family('its length and end', crossed(coarsely.labels, endings), 'far')
const sentences = family('its sentences', upToFour)
const lengthAndSentences = family(
  'its length and sentences',
  crossed(broadly.labels, upToFour),
  'own',
)
const bothEnds = family('how it begins and ends', crossed(beginnings, endings))
const capitals = family('its capitals', shares.labels)
const capitalsAndLength = family(
  'its capitals and length',
  crossed(fewShares.labels, fewLengths.labels),
  'own',
)
const numbers = family('its figures', numberShares.labels)
const noSmall = family('no small letter in it', yes)
const signs = family('a sign in it', marks)
const quoted = family('quotation marks around it', yes)
const opensQuote = family('a quotation mark before it', yes, 'far')

/**
 * What can be seen of a block without reading a word of it.
 *
 * @param end how it ends, of `endings`
 */
export function byShape({ shape, text }: PageBlock, end: number, seen: Seen): void {
  const begin = beginningOf(text)
  const count = Math.min(shape.sentences, upToFour.length - 1)
  const share = shape.words === 0 ? 0 : shape.capitals / shape.words
  seen.note(always, 0)
  seen.note(length, finely.of(shape.words))
  seen.note(ending, end)
  seen.note(lengthAndEnding, coarsely.of(shape.words) * endings.length + end)
  seen.note(sentences, count)
  seen.note(lengthAndSentences, broadly.of(shape.words) * upToFour.length + count)
  seen.note(bothEnds, begin * endings.length + end)
  seen.note(capitals, shares.of(share))
  seen.note(
    capitalsAndLength,
    fewShares.of(share) * fewLengths.labels.length + fewLengths.of(shape.words),
  )
  seen.note(numbers, numberShares.of(shape.words === 0 ? 0 : shape.numbers / shape.words))
  if (!shape.hasLower) seen.note(noSmall, 0)
  for (let left = shape.marks; left !== 0; left &= left - 1)
    seen.note(signs, 31 - Math.clz32(left & -left))
  if (shape.startsWithQuote) seen.note(opensQuote, 0)
  if (shape.startsWithQuote && shape.endsWithQuote) seen.note(quoted, 0)
}
