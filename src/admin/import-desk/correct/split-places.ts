/** The offsets in a text at which it can be split: where a word begins, but for the first. */
export function splitPlaces(text: string): number[] {
  const places: number[] = []
  for (const { index } of text.matchAll(/(?<=\s)\S/gu)) places.push(index)
  return places
}

/**
 * Of some places, the one at which whoever splits a text most likely means to: at the first sentence or line that begins within, else
 * in the middle.
 *
 * @param places rising
 * @returns its index
 */
export function likeliestPlace(text: string, places: readonly number[]): number {
  const begins = places.findIndex((place) =>
    /(?:[.!?…]["”»“')]*\s|\n)\s*$/u.test(text.slice(0, place)),
  )
  return begins < 0 ? places.length >> 1 : begins
}
