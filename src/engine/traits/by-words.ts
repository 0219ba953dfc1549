import { creditLikeness } from '../credits/likeness'
import type { PageBlock } from '../page'
import { crossed, family, scale, yes } from './family'
import { zoneOf, zones, type See, type Sight } from './sight'

const likeness = scale(0.01, 0.7, 0.8, 0.9, 0.95)
const inlineLikeness = scale(0.9, 0.95)
const shares = scale(0.01, 0.15, 0.3, 0.4, 0.5)
const fewShares = scale(0.01, 0.2, 0.35)
const lengths = scale(4, 8, 15, 30)
const addressed = scale(8, 20, 40)
const debrisLengths = scale(8, 20, 40)
const upToTwo = ['none', 'one', 'more'] as const
const upToThree = ['one', 'two', 'more'] as const
const tongues = ['English', 'German', 'another'] as const

const functionWords = family('its small words', shares.labels)
const functionWordsAndLength = family(
  'its small words and length',
  crossed(fewShares.labels, lengths.labels),
)
const shortWords = family('its short words', shares.labels)
const shortWordsAndLength = family(
  'its short words and length',
  crossed(fewShares.labels, lengths.labels),
)
const says = family('a verb of saying', yes)
const role = family('somebody’s role', yes)
const month = family('a month', yes)
const weekday = family('a day of the week', yes)
const reader = family('it speaks to the reader', crossed(upToThree, addressed.labels))
const order = family('it tells the reader what to do', addressed.labels)
const self = family('somebody speaks of himself', crossed(zones, upToThree))
const credit = family('a picture credit’s words', likeness.labels, true)
const creditLead = family('a word that leads in credits', yes, true)
const creditParts = family(
  'the parts of a credit',
  crossed(upToTwo, upToTwo, ['no name', 'a name']),
)
const creditNote = family('a note of credits', yes)
const inlineCredit = family('a credit at its end', inlineLikeness.labels, true)
const inlineLead = family('a credit with its lead-in at its end', yes)
const byline = family('a byline’s words', ['names', 'names behind “by”'], true)
const dated = family('nothing but a date or time', yes, true)
const label = family('a label such as “See also” before it', yes, true)
const onlyLabel = family('nothing but a label such as “Related”', yes, true)
const debris = family('words of the page’s furniture', ['within', 'whole'], true)
const debrisAndLength = family(
  'words of the page’s furniture and its length',
  crossed(['within', 'whole'], debrisLengths.labels),
)
const listEnd = family('an end as items of lists have it', yes)
const pointing = family('it says where in a picture somebody stands', yes)
const present = family('somebody does something at present', yes)
const tongue = family('the language', tongues)

const itemEnd = /[;,]$|,? (?:and|or|und|oder|et|ou|y|e|en|of)$/
const place =
  /\((?:left|right|links|rechts|l|r|à gauche|à droite|izquierda|derecha|c|center|centre|pictured|above|below|oben|unten|mitte)\.?(?:,[^)]*)?\)|\b(?:pictured|im bild|v\.\s?l\.|seen here|file photo|archivbild|symbolbild|bild zeigt|shown here|this photo|in this image)\b/i
const acts =
  /^\p{Lu}\S+(?: \S+){0,5} (?:is|are|stands?|poses?|walks?|speaks?|looks?|sits?|holds?|attends?|arrives?|leaves?|celebrates?|reacts?|waves?) /u

/** What the words of a block say. */
export function byWords(sight: Sight, index: number, block: PageBlock, see: See): void {
  const { lexicon, language } = sight.page
  const { shape, hints, text } = block
  const words = sight.words[index] ?? []
  see(tongue, language === 'en' ? 0 : language === 'de' ? 1 : 2)
  byHints(block, see)
  if (lexicon.relatedLabelKeys.has(shape.key)) see(onlyLabel, 0)
  if (words.length === 0) return
  const share = (of: (word: string) => boolean) => words.filter(of).length / words.length
  const short = share((word) => word.length <= 3)
  see(shortWords, shares.of(short))
  see(shortWordsAndLength, fewShares.of(short) * lengths.labels.length + lengths.of(shape.words))
  if (lexicon.own) {
    const small = share((word) => lexicon.functionWords.has(word))
    see(functionWords, shares.of(small))
    see(
      functionWordsAndLength,
      fewShares.of(small) * lengths.labels.length + lengths.of(shape.words),
    )
  }
  if (words.some((word) => lexicon.said.has(word))) see(says, 0)
  if (words.some((word) => lexicon.roles.has(word))) see(role, 0)
  if (words.some((word) => lexicon.months.has(word))) see(month, 0)
  if (words.some((word) => lexicon.weekdays.has(word))) see(weekday, 0)
  const you = words.filter((word) => lexicon.reader.has(word)).length
  if (you > 0)
    see(reader, Math.min(you - 1, 2) * addressed.labels.length + addressed.of(shape.words))
  if (lexicon.imperatives.has(words[0] ?? '')) see(order, addressed.of(shape.words))
  const own = words.filter((word) => lexicon.firstPerson.has(word)).length
  if (own > 0 && shape.words > 5)
    see(self, zoneOf(sight, index) * upToThree.length + Math.min(own - 1, 2))
  if (itemEnd.test(text)) see(listEnd, 0)
  if (place.test(text)) see(pointing, 0)
  if (acts.test(text)) see(present, 0)
}

function byHints({ hints, shape }: PageBlock, see: See): void {
  const { credit: parts, inlineCredit: inline } = hints
  if (parts) {
    see(credit, likeness.of(creditLikeness(parts)))
    if (parts.lead) see(creditLead, 0)
    const known = Math.min(parts.known, 2)
    const pieces = Math.min(parts.pieces - 1, 2)
    see(
      creditParts,
      (known * upToTwo.length + pieces) * 2 + (parts.photographers.length > 0 ? 1 : 0),
    )
    if (parts.notes.length > 0) see(creditNote, 0)
  }
  if (inline) {
    see(inlineCredit, inlineLikeness.of(creditLikeness(inline.parts)))
    if (inline.parts.lead) see(inlineLead, 0)
  }
  if (hints.byline) see(byline, hints.byline.led ? 1 : 0)
  if (hints.dated) see(dated, 0)
  if (hints.label) see(label, 0)
  if (hints.debris) {
    const whole = hints.debris === 'whole' ? 1 : 0
    see(debris, whole)
    see(debrisAndLength, whole * debrisLengths.labels.length + debrisLengths.of(shape.words))
  }
}
