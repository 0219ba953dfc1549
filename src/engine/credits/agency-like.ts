import { unitAt } from '../text/characters'
import { Endings } from '../lexicon/endings'
import { nationalities, thingWords } from '../lexicon/not-names'
import { WordTable } from '../lexicon/word-table'
import { words } from '../lexicon/words'
import { hasEndingOfThing } from '../names/name-like'
import { writingOf } from '../text/writing'

/** Words that agencies, publishers and libraries bear. */
const agencyWords: ReadonlySet<string> = new Set(words`
  images image photo photos pictures picture press news media wire agency agentur pressefoto foto fotos bild bilder archiv archive archives collection
  sports sportfoto photography productions magazine magazin chronicle herald tribune times post journal gazette observer mirror express telegraph guardian
  mail record verlag zeitung kurier anzeiger nachrichten rundschau allgemeine presse redaktion agence agenzia agencia creative stock getty hub photothek
  court board school ministry department police embassy palace greenpeace unicef bundesregierung ministerium resort tv radio
`)

const articles = new WordTable([[['the'], 1]])
const bodies = new WordTable([
  [agencyWords, 1],
  [thingWords, 1],
  [nationalities, 1],
])

const domain = /^[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2,4})$/i
const acronym = /^\p{Lu}[\p{Lu}\p{N}&+]{1,5}(?:-\p{L}+)?$/u
const longestAcronym = 6
/** Ends of one-word names: "Rheinfoto", "Nordpress". */
const endings = new Endings(
  words`foto photo pix press presse images bild media news pictures kurier zeitung`,
)
const shortestWithEnding = 7
const camelCase = /\p{Ll}\p{Lu}\p{L}*$/u
const stop = 0x2e
const comma = 0x2c

/**
 * Whether a piece of a credit line has the look of an agency or another body rather than of a person.
 *
 * @param words the text, cut at white space
 */
export function looksLikeAgency(text: string, words: readonly string[]): boolean {
  if (words.length === 1) {
    return domain.test(text) || isAgencyWord(text) || isAcronym(text) || camelCase.test(text)
  }
  return articles.of(words[0] ?? '') !== 0 || words.some(isAgencyWord) || hasAcronym(text, words)
}

function isAgencyWord(word: string): boolean {
  const last = unitAt(word, word.length - 1)
  const end = word.length - (last === stop || last === comma ? 1 : 0)
  return (
    bodies.get(word, 0, end) !== 0 ||
    hasEndingOfThing(word, end) ||
    (end >= shortestWithEnding && endings.end(word, end))
  )
}

function isAcronym(word: string): boolean {
  const writing = writingOf(word)
  if (writing) return writing === 'capitals' && word.length > 1 && word.length <= longestAcronym
  return acronym.test(word)
}

/** Where all words are in capitals, none is an acronym for that. */
const hasAcronym = (text: string, words: readonly string[]): boolean =>
  words.some(isAcronym) && text !== text.toUpperCase()
