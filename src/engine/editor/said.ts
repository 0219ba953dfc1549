import { linesOf } from '../text/lines-of'
import type { Corrected, Kind, SourceDocument } from '../types'
import { beginnings } from './beginnings'
import { placeOf, spotAt } from './places-of'

/**
 * What an editor says that blocks are, by the places that `placesOf` a block gives: "13:120" names the same block as
 * "13:119" if that is a space, and "13:0" the same as "13".
 */
export function said({ text }: SourceDocument, { kinds = {} }: Corrected): Map<string, Kind> {
  const places = new Map(Object.entries(kinds))
  const within = new Map<number, Map<number, Kind>>()
  for (const [place, kind] of places) {
    const [line, character] = spotAt(place)
    if (character === undefined) continue
    const others = within.get(line)
    if (others) others.set(character, kind)
    else within.set(line, new Map([[character, kind]]))
  }
  if (within.size === 0) return places
  const lines = linesOf(text)
  for (const [line, characters] of within) {
    for (const [character, at] of beginnings(lines[line - 1] ?? '', characters.keys())) {
      const kind = characters.get(character)
      const place = placeOf(line, at)
      places.delete(placeOf(line, character))
      if (kind && !places.has(place)) places.set(place, kind)
    }
  }
  return places
}
