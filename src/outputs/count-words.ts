/**
 * Counts words as the language does: Chinese and Japanese have no spaces between them.
 *
 * @param language BCP 47
 */
export function countWords(text: string, language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text)
  return Array.from(segments).filter((segment) => segment.isWordLike).length
}
