/** ISO 639-1 → the name by which MongoDB's text indexes, and the stemmers of the Snowball family, know a language. */
const names: Readonly<Record<string, string>> = {
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
}

/** The text language of words that are searched for as they are written: no stems, no stop words. */
export const NO_TEXT_LANGUAGE = 'none'

/** As what MongoDB is to read a text: the name of its language there, "none" for one that it does not know. */
export function textLanguageOf(language: string): string {
  const [primary = ''] = language.toLowerCase().split('-')
  return Object.hasOwn(names, primary) ? (names[primary] ?? NO_TEXT_LANGUAGE) : NO_TEXT_LANGUAGE
}
