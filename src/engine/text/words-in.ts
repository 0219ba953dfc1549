import { unit, unitTraits, unitAt } from './characters'

const table = unitTraits
const { space } = unit

/** The words of a text, cut at white space: as `trim` and `split` with `\s+`, at half the cost. */
export function wordsIn(text: string): string[] {
  const words: string[] = []
  let from = -1
  for (let i = 0; i < text.length; i++) {
    const code = unitAt(text, i)
    if (!((table[code] as number) & space)) {
      if (from < 0) from = i
    } else if (from >= 0) {
      words.push(text.slice(from, i))
      from = -1
    }
  }
  if (from >= 0) words.push(text.slice(from))
  return words
}
