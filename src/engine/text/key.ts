/**
 * What two spellings of a phrase or name have in common: lower case, words set apart by one space,
 * no punctuation.
 */
export function keyOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+&]+/gu, ' ')
    .trim()
}
