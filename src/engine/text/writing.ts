import { unitAt } from './characters'

/** How a word of nothing but the letters a to z is written: "word", "Word", "WORD", "WordPress". */
export type Writing = 'small' | 'capitalised' | 'capitals' | 'mixed'

/** @returns null for a word that has anything else in it: that takes a closer look */
export function writingOf(word: string): Writing | null {
  let small = 0
  for (let i = 0; i < word.length; i++) {
    const code = unitAt(word, i)
    if (code >= 0x61 && code <= 0x7a) small++
    else if (code < 0x41 || code > 0x5a) return null
  }
  if (small === word.length) return 'small'
  const begins = unitAt(word, 0) < 0x61
  if (begins && small === word.length - 1) return 'capitalised'
  return small === 0 ? 'capitals' : 'mixed'
}
