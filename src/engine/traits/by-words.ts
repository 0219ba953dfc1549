import { creditLikeness } from '../credits/likeness'
import type { Lexicon } from '../lexicon'
import type { AgencyRegistry } from '../lexicon/registry'
import type { PageBlock } from '../page'
import { pointing } from '../rules/caption-like'
import { keyOf } from '../text/key'
import { endsItem } from './ends'
import { countScale, crossed, family, scale, yes } from './family'
import { sizeOf } from './lists'
import { zoneOf, zones, type Seen, type Sight } from './sight'
import { acting, wordBits } from './vocabulary'

const likeness = scale(0.01, 0.7, 0.8, 0.9, 0.95)
const inlineLikeness = scale(0.9, 0.95)
const shares = scale(0.01, 0.15, 0.3, 0.4, 0.5)
const fewShares = scale(0.01, 0.2, 0.35)
const lengths = countScale(4, 8, 15, 30)
const addressed = countScale(8, 20, 40)
const debrisLengths = countScale(8, 20, 40)
const bracketLengths = countScale(2, 4, 8)
const upToTwo = ['none', 'one', 'more'] as const
const upToThree = ['one', 'two', 'more'] as const
const tongues = ['English', 'German', 'another'] as const

const functionWords = family('its small words', shares.labels)
const functionWordsAndLength = family(
  'its small words and length',
  crossed(fewShares.labels, lengths.labels),
  'own',
)
const shortWordsAndLength = family(
  'its short words and length',
  crossed(fewShares.labels, lengths.labels),
  'own',
)
const says = family('a verb of saying', yes)
const role = family('somebody’s role', yes)
const month = family('a month', yes)
const weekday = family('a day of the week', yes)
const reader = family('it speaks to the reader', crossed(upToThree, addressed.labels), 'own')
const order = family('it tells the reader what to do', addressed.labels)
const self = family('somebody speaks of himself', crossed(zones, upToThree), 'own')
const credit = family('a picture credit’s words', likeness.labels, 'far')
const creditLead = family('a word that leads in credits', yes, 'far')
const creditParts = family(
  'the parts of a credit',
  crossed(upToTwo, upToTwo, ['no name', 'a name']),
)
const creditNote = family('a note of credits', yes)
const inlineCredit = family('a credit at its end', inlineLikeness.labels, 'far')
const inlineAndLength = family(
  'a credit at its end, and its length',
  crossed(debrisLengths.labels, ['no stop', 'a stop']),
)
const inlineLead = family('a credit with its lead-in at its end', yes)
const byline = family('a byline’s words', ['names', 'names behind “by”'], 'far')
const ofAuthor = family('it begins with the author’s name', yes)
const dated = family('nothing but a date or time', yes, 'far')
const label = family('a label such as “See also” before it', yes, 'far')
const onlyLabel = family('nothing but a label such as “Related”', yes, 'far')
const debris = family('words of the page’s furniture', ['within', 'whole'], 'far')
const debrisAndLength = family(
  'words of the page’s furniture and its length',
  crossed(['within', 'whole'], debrisLengths.labels),
)
const pictureLabel = family('a label of a picture', ['label', 'number'], 'far')
const inBrackets = family(
  'words in brackets at its end',
  crossed(['an agency', 'other words'], bracketLengths.labels),
)
const listEnd = family('an end as items of lists have it', yes)
const points = family('it says where in a picture somebody stands', yes)
const present = family('somebody does something at present', yes)
const tongue = family('the language', tongues, 'own')

const acts = new RegExp(`^\\p{Lu}\\S+(?: \\S+){0,5} (?:${acting.join('|')}) `, 'u')

/** "View image 3 of 12 in fullscreen" */
const longestLabel = 8
const figures = /(?:^| )\d+(?= |$)/g
const numberOfPicture = /^(?:\p{L}+\s)?\d+\s?(?:\/|of|von|de|di|van|sur|su)\s?\d+(?:\s\p{L}+)?$/iu
/** In characters. */
const longestInBrackets = 60

/** Longer blocks are running text, whatever their first words are. */
const longest = 60

/** What the words of a block say. */
export function byWords(sight: Sight, index: number, block: PageBlock, seen: Seen): void {
  const { lexicon, language } = sight.page
  const { shape, text } = block
  seen.note(tongue, language === 'en' ? 0 : language === 'de' ? 1 : 2)
  byHints(block, seen)
  if (shape.key === '') return
  if (lexicon.relatedLabelKeys.has(shape.key)) seen.note(onlyLabel, 0)
  byPictureLabel(block, lexicon, seen)
  if (text.endsWith(')')) byBrackets(text, sight.page.registry, seen)
  if (isOfAuthor(sight, block)) seen.note(ofAuthor, 0)
  const classes = byClasses(sight, index, block, seen)
  if (endsItem(text, sight.endings[index] ?? 0)) seen.note(listEnd, 0)
  if (shape.words > longest) return
  if ((classes & wordBits.pointing || text.includes('(')) && pointing.test(text))
    seen.note(points, 0)
  if (classes & wordBits.acting && acts.test(text)) seen.note(present, 0)
}

/** "Jane Doe is a reporter", where a byline names her. */
function isOfAuthor({ authors }: Sight, { text, proposal }: PageBlock): boolean {
  if (proposal?.kind === 'byline') return false
  for (let i = 0; i < authors.length; i++) if (text.startsWith(authors[i] as string)) return true
  return false
}

/** "Image", "View 3 images"; "2 / 6". */
function byPictureLabel({ text, shape }: PageBlock, lexicon: Lexicon, seen: Seen): void {
  if (shape.words > longestLabel) return
  const isNumbered = shape.numbers > 0
  const key = isNumbered ? shape.key.replace(figures, '').trim() : shape.key
  if (lexicon.pictureLabels.has(key)) seen.note(pictureLabel, 0)
  else if (isNumbered && numberOfPicture.test(text)) seen.note(pictureLabel, 1)
}

/** "… at the harbour. (AP)" */
function byBrackets(text: string, registry: AgencyRegistry, seen: Seen): void {
  const words = text.slice(text.lastIndexOf('(') + 1, -1)
  if (words.length > longestInBrackets) return
  const key = keyOf(words)
  const agency = registry.has(key) ? 0 : 1
  seen.note(
    inBrackets,
    agency * bracketLengths.labels.length + bracketLengths.of(key.split(' ').length),
  )
}

/** @returns what any of its words is, as bits of `wordBits` */
function byClasses(sight: Sight, index: number, { shape }: PageBlock, seen: Seen): number {
  const { vocabulary, page } = sight
  const { numbers, starts } = vocabulary.words
  const from = starts[index] as number
  const count = sizeOf(vocabulary.words, index)
  let short = 0
  let small = 0
  let reading = 0
  let speaking = 0
  let any = 0
  for (let i = from; i < from + count; i++) {
    const bits = vocabulary.bits[numbers[i] as number] as number
    any |= bits
    if (bits & wordBits.short) short++
    if (bits & wordBits.small) small++
    if (bits & wordBits.reader) reading++
    if (bits & wordBits.self) speaking++
  }
  const inClass = lengths.of(shape.words)
  seen.note(shortWordsAndLength, fewShares.of(short / count) * lengths.labels.length + inClass)
  if (page.lexicon.own) {
    seen.note(functionWords, shares.of(small / count))
    seen.note(functionWordsAndLength, fewShares.of(small / count) * lengths.labels.length + inClass)
  }
  if (any & wordBits.saying) seen.note(says, 0)
  if (any & wordBits.role) seen.note(role, 0)
  if (any & wordBits.month) seen.note(month, 0)
  if (any & wordBits.weekday) seen.note(weekday, 0)
  const addressedLength = addressed.of(shape.words)
  if (reading > 0)
    seen.note(reader, Math.min(reading - 1, 2) * addressed.labels.length + addressedLength)
  if (speaking > 0 && shape.words > 5)
    seen.note(self, zoneOf(sight, index) * upToThree.length + Math.min(speaking - 1, 2))
  if (count > 0 && (vocabulary.bits[numbers[from] as number] as number) & wordBits.order)
    seen.note(order, addressedLength)
  return any
}

function byHints({ hints, shape }: PageBlock, seen: Seen): void {
  const { credit: parts, inlineCredit: inline } = hints
  if (parts) {
    seen.note(credit, likeness.of(creditLikeness(parts)))
    if (parts.lead) seen.note(creditLead, 0)
    const known = Math.min(parts.known, 2)
    const pieces = Math.min(parts.pieces - 1, 2)
    seen.note(
      creditParts,
      (known * upToTwo.length + pieces) * 2 + (parts.photographers.length > 0 ? 1 : 0),
    )
    if (parts.notes.length > 0) seen.note(creditNote, 0)
  }
  if (inline) {
    seen.note(inlineCredit, inlineLikeness.of(creditLikeness(inline.parts)))
    seen.note(inlineAndLength, debrisLengths.of(shape.words) * 2 + (shape.endsSentence ? 1 : 0))
    if (inline.parts.lead) seen.note(inlineLead, 0)
  }
  if (hints.byline) seen.note(byline, hints.byline.led ? 1 : 0)
  if (hints.dated) seen.note(dated, 0)
  if (hints.label) seen.note(label, 0)
  if (hints.debris) {
    const whole = hints.debris === 'whole' ? 1 : 0
    seen.note(debris, whole)
    seen.note(debrisAndLength, whole * debrisLengths.labels.length + debrisLengths.of(shape.words))
  }
}
