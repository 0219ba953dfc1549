import { Endings } from '../lexicon/endings'
import { nationalities, thingWords } from '../lexicon/not-names'
import { WordFilter } from '../lexicon/word-filter'
import { words } from '../lexicon/words'
import { isThing } from '../names/name-like'
import { isUpperUnit } from '../text/characters'

/** Words that agencies, publishers and libraries bear. */
const agencyWords: ReadonlySet<string> = new Set(words`
  images image photo photos pictures picture press news media wire agency agentur pressefoto foto fotos bild bilder archiv archive archives collection
  sports sportfoto photography productions magazine magazin chronicle herald tribune times post journal gazette observer mirror express telegraph guardian
  mail record verlag zeitung kurier anzeiger nachrichten rundschau allgemeine presse redaktion agence agenzia agencia creative stock getty hub photothek
  court board school ministry department police embassy palace greenpeace unicef bundesregierung ministerium resort tv radio
`)

/** Most words of a text are short and none of these. */
const perhapsBody = new WordFilter([...agencyWords, ...thingWords, ...nationalities])
const shortestWithEnding = 7

const domain = /^[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2,4})$/i
const acronym = /^\p{Lu}[\p{Lu}\p{N}&+]{1,5}(?:-\p{L}+)?$/u
/** Ends of one-word names: "Rheinfoto", "Nordpress". */
const endings = new Endings(
  words`foto photo pix press presse images bild media news pictures kurier zeitung`,
)
const camelCase = /\p{Ll}\p{Lu}\p{L}*$/u

/**
 * Whether a piece of a credit line has the look of an agency or another body rather than of a person.
 *
 * @param words the text, cut at white space
 */
export function looksLikeAgency(text: string, words: readonly string[]): boolean {
  const [first = ''] = words
  if (words.length === 1) {
    return domain.test(text) || isAgencyWord(text) || isAcronym(text) || camelCase.test(text)
  }
  return /^the$/i.test(first) || words.some(isAgencyWord) || hasAcronym(text, words)
}

function isAgencyWord(word: string): boolean {
  const end = word.length - (word.endsWith('.') || word.endsWith(',') ? 1 : 0)
  if (end < shortestWithEnding && !perhapsBody.mayHave(word, 0, end)) return false
  const lower = word.slice(0, end).toLowerCase()
  return (
    agencyWords.has(lower) ||
    isThing(lower) ||
    (lower.length >= shortestWithEnding && endings.end(lower, lower.length))
  )
}

/** Few words begin with a capital; half of a letter beyond the first plane may be one. */
function isAcronym(word: string): boolean {
  const unit = word.charCodeAt(0)
  return (isUpperUnit(unit) || unit >= 0xd800) && acronym.test(word)
}

/** Where all words are in capitals, none is an acronym for that. */
const hasAcronym = (text: string, words: readonly string[]): boolean =>
  words.some(isAcronym) && text !== text.toUpperCase()
