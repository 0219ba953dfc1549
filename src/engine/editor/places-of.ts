import type { SourceBlock } from '../types'

/** What an editor may call the beginning of a block, or of a line in it. */
export const placeOf = (line: number, at?: number): string =>
  at === undefined ? String(line) : `${line}:${at}`

/** The line and the character that a place names; without a character it is the beginning of the line. */
export function spotAt(place: string): [line: number, character?: number] {
  const [line = NaN, character] = place.split(':').map(Number)
  return character === undefined ? [line] : [line, character]
}

/** All that an editor may call a block: its beginning, and each further line that begins in it. */
export const placesOf = ({ lines: [from, to], at }: SourceBlock): string[] => [
  placeOf(from, at),
  ...Array.from({ length: to - from }, (_, i) => placeOf(from + 1 + i)),
]
