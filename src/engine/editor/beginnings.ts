const ink = /\S/g
const highHalf = /[\ud800-\udbff]/
const lowHalf = /[\udc00-\udfff]/

/**
 * Where in a line blocks begin that an editor put at some characters: at the first one from there on that can be seen.
 *
 * Takes time linear in the line and, but for sorting them, in the characters.
 *
 * @param characters in any order; what is no place in the line, or within a character of two units, is left out
 * @returns by the character, where the block begins; undefined where that is the beginning of the line
 */
export function beginnings(
  line: string,
  characters: Iterable<number>,
): Map<number, number | undefined> {
  const first = inkFrom(line, 0)
  const found = new Map<number, number | undefined>()
  let reached = first
  for (const character of [...characters].sort((a, b) => a - b)) {
    if (!isPlace(line, character)) continue
    if (character > reached) reached = inkFrom(line, character)
    if (reached === line.length) break
    found.set(character, reached === first ? undefined : reached)
  }
  return found
}

/** Index of the first character from a place on that can be seen; the length of the line where none can. */
function inkFrom(line: string, place: number): number {
  ink.lastIndex = place
  return ink.exec(line)?.index ?? line.length
}

const isPlace = (line: string, at: number): boolean =>
  Number.isInteger(at) && at >= 0 && at < line.length && !isWithinPair(line, at)

const isWithinPair = (line: string, at: number): boolean =>
  lowHalf.test(line.charAt(at)) && highHalf.test(line.charAt(at - 1))
