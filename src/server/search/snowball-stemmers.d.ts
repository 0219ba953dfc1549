declare module 'snowball-stemmers' {
  /** @param language in English, in lower case: "german" */
  export function newStemmer(language: string): { stem: (word: string) => string }
}
