/** Counts characters as a writer does: spaces count, line ends do not, and an emoji of two code units is one. */
export function countCharacters(text: string): number {
  return Array.from(text.replace(/[\r\n]+/g, '')).length
}
