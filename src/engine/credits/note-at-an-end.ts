import type { Lexicon } from '../lexicon'
import { keyOf } from '../text/key'
import { wordsIn } from '../text/words-in'

/** Notes have no more words. */
const longestNote = 6

/** Whether a piece of a credit line may be a note or have one at an end: few begin or end with a word of one. */
export function perhapsNoted(key: string, { creditNoteWords }: Lexicon): boolean {
  const head = key.indexOf(' ')
  if (creditNoteWords.get(key, 0, head < 0 ? key.length : head) !== 0) return true
  return head > 0 && creditNoteWords.get(key, key.lastIndexOf(' ') + 1, key.length) !== 0
}

/**
 * Finds a note that no separator sets apart: "Jane Doe Pool", "Screenshot Instagram".
 *
 * @param text the piece as it stands
 * @returns the note as the reading shows it and the words that are left; null where neither end is a note
 */
export function noteAtAnEnd(
  text: string,
  { creditNotes }: Lexicon,
): { rest: string; note: string } | null {
  const words = wordsIn(text)
  const keys = words.map(keyOf)
  for (let n = Math.min(words.length - 1, longestNote); n > 0; n--) {
    const tail = creditNotes.get(keys.slice(-n).join(' '))
    if (tail) return { rest: words.slice(0, -n).join(' '), note: tail }
    const head = creditNotes.get(keys.slice(0, n).join(' '))
    if (head) return { rest: words.slice(n).join(' '), note: head }
  }
  return null
}
