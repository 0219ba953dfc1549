import snowball from 'snowball-stemmers'
import * as stopwords from 'stopword'
import { unspacedWords } from '../../lib/space-words'
import { NO_TEXT_LANGUAGE } from '../../lib/text-language'

/** Letters and digits, and the marks that belong to them. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const MARKS = /\p{M}/gu

/** By MongoDB's name of the language: words that it does not look for. Its own lists differ by a few. */
const unsearched: Readonly<Record<string, readonly string[]>> = {
  danish: stopwords.dan,
  dutch: stopwords.nld,
  english: stopwords.eng,
  finnish: stopwords.fin,
  french: stopwords.fra,
  german: stopwords.deu,
  hungarian: stopwords.hun,
  italian: stopwords.ita,
  norwegian: stopwords.nob,
  portuguese: stopwords.por,
  romanian: stopwords.ron,
  russian: stopwords.rus,
  spanish: stopwords.spa,
  swedish: stopwords.swe,
  turkish: stopwords.tur,
}

const stemmers = new Map<string, (word: string) => string>()

/** How words are told to be the same in a language: as MongoDB's text index does it, stem first, then without accents. */
function stemmerFor(textLanguage: string): (word: string) => string {
  const known = stemmers.get(textLanguage)
  if (known) return known
  const stemmer = textLanguage === NO_TEXT_LANGUAGE ? null : snowball.newStemmer(textLanguage)
  const stem = (word: string) => {
    const lower = word.normalize('NFC').toLowerCase()
    return (stemmer?.stem(lower) ?? lower).normalize('NFD').replace(MARKS, '')
  }
  stemmers.set(textLanguage, stem)
  return stem
}

interface FoundWord {
  stem: string
  /** Where it stands in the text, and where it ends. */
  from: number
  to: number
}

/** The words of a text with their stems, in their order. */
export function* wordsOf(text: string, textLanguage: string): Generator<FoundWord> {
  const stem = stemmerFor(textLanguage)
  for (const { 0: found, index } of text.matchAll(WORD)) {
    let from = index
    for (const word of unspacedWords(found)) {
      yield { stem: stem(word), from, to: from + word.length }
      from += word.length
    }
  }
}

/** The stems of the words that somebody looks for; without "the" and its like, unless there is nothing else. */
export function stemsOf(wanted: string, textLanguage: string): ReadonlySet<string> {
  const all = [...wordsOf(wanted, textLanguage)]
  const common = new Set(unsearched[textLanguage])
  const telling = all.filter(({ from, to }) => !common.has(wanted.slice(from, to).toLowerCase()))
  return new Set((telling.length > 0 ? telling : all).map(({ stem }) => stem))
}
