import { creditLikeness } from '../credits/likeness'
import type { PageBlock } from '../page'
import { isUpperUnit, unit, unitAt } from '../text/characters'

/** What is so of a block by itself, as bits: told once for all rules, most of which hold for few blocks. */
export const fact = {
  /** Not even one letter. */
  letterless: 1,
  oneWord: 2,
  startsLower: 4,
  startsWithQuote: 8,
  dated: 0x10,
  /** Surely a picture credit; with one at its end. */
  credit: 0x20,
  inlineCredit: 0x40,
  byline: 0x80,
  /** A byline that begins with "by" or the like. */
  ledByline: 0x100,
  label: 0x200,
  furniture: 0x400,
  holdsFurniture: 0x800,
  listMark: 0x1000,
  captionLike: 0x2000,
  solid: 0x4000,
  endsSentence: 0x8000,
  fourWords: 0x10000,
} as const

/** Below that, a credit may be something else. */
const surelyCredit = 0.9
const bullet = /^(?:[•◦▪‣●○■–*+-]\s|\d{1,2}[.)]\s|[a-z]\)\s)/u

/** Captions with more words or sentences than that are rare; paragraphs beside a picture are not. */
const mostWords = 45
const mostSentences = 2
/** Two whole sentences of so many words together are running text. */
const fewestOfText = 30

/** "KYIV, May 31 (Reuters) – ", "ANCONA, 4 maggio - ": behind that the text begins. */
const placeAndDash =
  /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:,[^–—:-]{2,30})?(?:\([^()]{2,30}\))?\s*[–—-]{1,2}\s/u
/** Agencies begin captions so, too: "BERLIN, GERMANY - MAY 12: …". */
const placeOfCaption = /[–—-]\s[^:.]{3,24}:/u
/** In a text of fewer words the capitals may be a headline's. */
const fewestBehindPlace = 12

/** What a block is like before any rule is asked. */
type Looks = Pick<PageBlock, 'text' | 'signs' | 'shape' | 'hints'>

/** All that is so of a block, as bits of `fact`. */
export function factsOf(block: Looks): number {
  const { shape, hints } = block
  let facts = 0
  if (!hasLetter(block)) facts |= fact.letterless
  if (shape.words === 1) facts |= fact.oneWord
  if (shape.words >= 4) facts |= fact.fourWords
  if (shape.endsSentence) facts |= fact.endsSentence
  if (shape.startsLower) facts |= fact.startsLower
  if (shape.startsWithQuote) facts |= fact.startsWithQuote
  if (hasListMark(block)) facts |= fact.listMark
  if (isLikeCaption(block)) facts |= fact.captionLike
  if (isSolid(block)) facts |= fact.solid
  if (hints.dated) facts |= fact.dated
  if (hints.credit && creditLikeness(hints.credit) >= surelyCredit) facts |= fact.credit
  if (hints.inlineCredit) facts |= fact.inlineCredit
  if (hints.byline) facts |= hints.byline.led ? fact.byline | fact.ledByline : fact.byline
  if (hints.label) facts |= fact.label
  if (hints.debris) facts |= hints.debris === 'whole' ? fact.furniture : fact.holdsFurniture
  return facts
}

/** Pairs of units may be letters too. */
const hasLetter = ({ signs, text }: Looks): boolean =>
  (signs & unit.letter) !== 0 || ((signs & unit.markOrHalf) !== 0 && /\p{L}/u.test(text))

/** Most texts begin with a capital, and no list mark is one. */
export const hasListMark = ({ text }: Looks): boolean =>
  !isUpperUnit(unitAt(text, 0)) && bullet.test(text)

/** Begins with a place in capitals and a dash, as the first paragraph of an agency's report does. */
function opensWithPlace(text: string): boolean {
  const place = isUpperUnit(unitAt(text, 2)) ? placeAndDash.exec(text.slice(0, 100)) : null
  return place !== null && !placeOfCaption.test(text.slice(place[0].length - 2, 100))
}

/** Could be the alt text or caption of a picture beside it. */
export const isLikeCaption = ({ text, shape, hints }: Looks): boolean =>
  shape.words <= mostWords &&
  !(shape.words >= fewestBehindPlace && opensWithPlace(text)) &&
  shape.sentences <= mostSentences &&
  (shape.sentences < 2 || shape.words < fewestOfText) &&
  hints.byline === null

/** Certainly running text, by its shape alone. */
export const isSolid = ({ shape, hints }: Looks): boolean =>
  hints.inlineCredit === null &&
  hints.debris === null &&
  ((shape.words >= 25 && shape.endsSentence) ||
    (shape.sentences >= 3 && shape.words >= 16) ||
    shape.words >= 60)
