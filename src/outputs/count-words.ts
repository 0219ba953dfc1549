/** Scripts that write no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** What makes a word of signs: not a dash or a bullet that stands by itself. */
const WORDLIKE = /[\p{L}\p{N}]/u

/** White space, and the dashes that some write without any around them. */
const BETWEEN = /[\s—]+/

/**
 * Counts words as a writer does: what stands between spaces is one, "U.S." and "well-known" included. Where a script has no
 * spaces, the rules of its language say where a word ends; the browser's may be of another year than the server's.
 *
 * @param language BCP 47
 */
export function countWords(text: string, language: string): number {
  let words = 0
  for (const part of text.split(BETWEEN)) {
    if (UNSPACED.test(part)) words += wordsWithin(part, language)
    else if (WORDLIKE.test(part)) words++
  }
  return words
}

function wordsWithin(part: string, language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(part)
  return Array.from(segments).filter((segment) => segment.isWordLike).length
}
