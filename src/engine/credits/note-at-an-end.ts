import type { Lexicon } from '../lexicon'
import { keyOf } from '../text/key'

/** Notes have no more words. */
const longestNote = 6

/**
 * Finds a note that no separator sets apart: "Jane Doe Pool", "Screenshot Instagram".
 *
 * @param words of the piece as it stands
 * @param key the same, as `keyOf` writes it
 * @returns the note as the reading shows it and the words that are left; null where neither end is a note
 */
export function noteAtAnEnd(
  words: readonly string[],
  key: string,
  lexicon: Lexicon,
): { rest: readonly string[]; note: string } | null {
  if (!beginsOrEndsWithNote(key, lexicon)) return null
  const keys = words.map(keyOf)
  for (let n = Math.min(words.length - 1, longestNote); n > 0; n--) {
    const tail = lexicon.creditNotes.get(keys.slice(-n).join(' '))
    if (tail) return { rest: words.slice(0, -n), note: tail }
    const head = lexicon.creditNotes.get(keys.slice(0, n).join(' '))
    if (head) return { rest: words.slice(n), note: head }
  }
  return null
}

/** Few pieces do, and only these are taken apart word by word. */
function beginsOrEndsWithNote(key: string, { creditNotes, creditNoteWords }: Lexicon): boolean {
  let head = key.indexOf(' ')
  let tail = key.lastIndexOf(' ')
  if (head < 0) return false
  if (!creditNoteWords.get(key, 0, head) && !creditNoteWords.get(key, tail + 1, key.length))
    return false
  for (let n = 0; n < longestNote && head >= 0 && tail >= 0; n++) {
    if (creditNotes.has(key.slice(0, head)) || creditNotes.has(key.slice(tail + 1))) return true
    head = key.indexOf(' ', head + 1)
    tail = key.lastIndexOf(' ', tail - 1)
  }
  return false
}
