/** As many texts as a few batches of an import have between them. */
const MOST_KEPT = 10_000
/** In characters. */
const LONGEST_KEPT = 200

/**
 * Keeps what a function makes of short texts, for as long as there are not too many: an import asks for the key of a
 * name a dozen times.
 *
 * @param make depends on nothing but the text
 */
export function remembered(make: (text: string) => string): (text: string) => string {
  const kept = new Map<string, string>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const made = make(text)
    if (kept.size >= MOST_KEPT) kept.clear()
    if (text.length <= LONGEST_KEPT) kept.set(text, made)
    return made
  }
}
