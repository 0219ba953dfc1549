import type { PageBlock } from '../page'
import { beginningOf, beginnings, endingOf, endings } from './ends'
import { crossed, family, scale, yes } from './family'
import { marks, marksOf } from './marks'
import type { See } from './sight'

const finely = scale(2, 3, 4, 5, 6, 8, 10, 12, 15, 19, 25, 35, 50, 80)
const coarsely = scale(2, 4, 6, 10, 15, 25, 40)
const broadly = scale(6, 15, 30, 60)
const shares = scale(0.01, 0.15, 0.3, 0.5, 0.7, 0.9, 1)
const fewShares = scale(0.15, 0.5, 0.8, 1)
const fewLengths = scale(2, 4, 8, 15, 30)
const numberShares = scale(0.01, 0.15, 0.4)
const letters = scale(4, 5, 6, 7, 9, 13)
const upToFour = ['none', 'one', 'two', 'three', 'more'] as const

const always = family('how frequent the kind is', yes, true)
const length = family('its length', finely.labels, true)
const ending = family('how it ends', endings, true)
const beginning = family('how it begins', beginnings)
const lengthAndEnding = family('its length and end', crossed(coarsely.labels, endings), true)
const sentences = family('its sentences', upToFour)
const lengthAndSentences = family('its length and sentences', crossed(broadly.labels, upToFour))
const bothEnds = family('how it begins and ends', crossed(beginnings, endings))
const capitals = family('its capitals', shares.labels)
const capitalsAndLength = family(
  'its capitals and length',
  crossed(fewShares.labels, fewLengths.labels),
)
const numbers = family('its figures', numberShares.labels)
const noSmall = family('no small letter in it', yes)
const wordLength = family('the length of its words', letters.labels)
const signs = family('a sign in it', marks)
const quoted = family('quotation marks around it', yes)
const opensQuote = family('a quotation mark before it', yes, true)

/** A number for a length: what two blocks must share to be of the same shape. */
export const shapeNumber = ({ shape, text }: PageBlock): number =>
  coarsely.of(shape.words) * endings.length + endingOf(text)

/** What can be seen of a block without reading a word of it. */
export function byShape({ shape, text }: PageBlock, see: See): void {
  const end = endingOf(text)
  const begin = beginningOf(text)
  const count = Math.min(shape.sentences, upToFour.length - 1)
  const share = shape.words === 0 ? 0 : shape.capitals / shape.words
  see(always, 0)
  see(length, finely.of(shape.words))
  see(ending, end)
  see(beginning, begin)
  see(lengthAndEnding, coarsely.of(shape.words) * endings.length + end)
  see(sentences, count)
  see(lengthAndSentences, broadly.of(shape.words) * upToFour.length + count)
  see(bothEnds, begin * endings.length + end)
  see(capitals, shares.of(share))
  see(
    capitalsAndLength,
    fewShares.of(share) * fewLengths.labels.length + fewLengths.of(shape.words),
  )
  see(numbers, numberShares.of(shape.words === 0 ? 0 : shape.numbers / shape.words))
  if (!shape.hasLower) see(noSmall, 0)
  see(wordLength, letters.of(shape.length / Math.max(1, shape.words)))
  const found = marksOf(text)
  for (let i = 0; i < marks.length; i++) if (found & (1 << i)) see(signs, i)
  if (shape.startsWithQuote) see(opensQuote, 0)
  if (shape.startsWithQuote && shape.endsWithQuote) see(quoted, 0)
}
