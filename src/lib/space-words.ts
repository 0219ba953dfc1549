/** A run of scripts that write words without spaces between them. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu

/** The dictionary is ICU's, and the same for all of these scripts whatever the language. */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

/** The words of such a run, one after the other. */
const wordsIn = (run: string): string[] => [...segmenter.segment(run)].map(({ segment }) => segment)

/**
 * Puts spaces between the words of scripts that have none, since MongoDB's text search knows words by the spaces around
 * them. Both what is searched and what is searched for go through it.
 */
export const spaceWords = (text: string): string =>
  text.replace(UNSPACED, (run) => ` ${wordsIn(run).join(' ')} `)

/** The words of something between spaces: itself, or its parts where its script has no spaces. */
export const unspacedWords = (word: string): string[] =>
  word.split(UNSPACED).length > 1 ? wordsIn(word) : [word]
