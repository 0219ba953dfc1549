import { idOf } from './id-of'
import { moveReference, refersTo } from './move-reference'
import { placeOf } from './place-of'
import { uses } from './uses'

type Fields = Readonly<Record<string, unknown>>

/**
 * Lets fields of a document refer to the heirs of people and agencies that were merged, as a merge lets what is
 * stored: a list that has both comes to refer once.
 *
 * @param collection of the document
 * @param fields some of its fields, with references as ids
 * @param heirsOf looks up who stands in for whom
 * @returns the fields; those that do not change are the same
 */
export async function followReferences(
  collection: string,
  fields: Fields,
  heirsOf: (ids: string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<Record<string, unknown>> {
  const places = [...uses.people, ...uses.agencies]
    .filter((use) => use.collection === collection)
    .map(placeOf)
    .filter(({ field }) => field in fields)
  const ids = places.flatMap(({ field, column }) => idsIn(fields[field], column))
  const heirs = await heirsOf([...new Set(ids)])
  const followed: Record<string, unknown> = { ...fields }
  for (const { field, column } of places) {
    for (const [id, heir] of heirs) {
      const value = followed[field]
      const items = Array.isArray(value) ? value : [value]
      if (!items.some((item) => refersTo(item, column, id))) continue
      followed[field] = moveReference(value, column, id, heir).value
    }
  }
  return followed
}

const idsIn = (value: unknown, column: string | null): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => {
    const reference = column === null ? item : (item as Fields | null | undefined)?.[column]
    return idOf(reference) ?? []
  })
